package org.custodes.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to run no script but Custodes' own files, to show it in no frame, but
 * for what is made to be embedded in those that the settings name, and to send nobody the
 * address of what is read here.
 */
final class SecurityHeaders extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'%s; "
			+ "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors %s";

	private static final String NOWHERE = "'none'";

	/** What the settings may name: sources of a policy, and nothing that ends it. */
	private static final Pattern SOURCES = Pattern.compile("[A-Za-z0-9:/.*'_ -]+");

	private static final String STRICT = POLICY.formatted("", NOWHERE);

	/** Swagger UI sets styles in its elements. */
	private static final String WITH_STYLES = POLICY.formatted(" 'unsafe-inline'", NOWHERE);

	private final String ancestors;

	/**
	 * The headers.
	 * @param ancestors which sites may show the embedded page in a frame, as the
	 * {@code frame-ancestors} of a Content-Security-Policy names them
	 */
	SecurityHeaders(String ancestors) {
		if (!SOURCES.matcher(ancestors).matches()) {
			throw new IllegalArgumentException(
					"custodes.web.frame-ancestors must be 'none', 'self' or addresses such as"
							+ " https://paper.example with a space between, not \"" + ancestors + "\"");
		}
		this.ancestors = ancestors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean embedded = request.getRequestURI().equals(request.getContextPath() + PageRoutes.EMBED)
				&& !this.ancestors.equals(NOWHERE);
		boolean swagger = request.getRequestURI().contains("/swagger-ui/");
		response.setHeader("Content-Security-Policy",
				embedded ? POLICY.formatted("", this.ancestors) : (swagger ? WITH_STYLES : STRICT));
		response.setHeader("X-Content-Type-Options", "nosniff");
		if (!embedded) {
			response.setHeader("X-Frame-Options", "DENY");
		}
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		chain.doFilter(request, response);
	}

}
