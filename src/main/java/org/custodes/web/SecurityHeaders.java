package org.custodes.web;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.custodes.access.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to run no script but Custodes' own files, to show it in no frame and to
 * send nobody the address of what is read here. What is made to be embedded may stand in
 * the frames that the settings name, previews in those of the sites whose pages may call
 * the API.
 */
@Order(FilterOrder.HEADERS)
final class SecurityHeaders extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'%s; "
			+ "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors %s";

	private static final String NOWHERE = "'none'";

	/** What the settings may name: sources of a policy, and nothing that ends it. */
	private static final Pattern SOURCES = Pattern.compile("[A-Za-z0-9:/.*'_ -]+");

	/** Swagger UI sets styles in its elements. */
	private static final String STYLES = " 'unsafe-inline'";

	private final String ancestors;

	private final String previewing;

	/**
	 * The headers.
	 * @param ancestors which sites may show the embedded page in a frame, as the
	 * {@code frame-ancestors} of a Content-Security-Policy names them
	 * @param previewing the origins whose pages may show previews
	 */
	SecurityHeaders(String ancestors, List<String> previewing) {
		if (!SOURCES.matcher(ancestors).matches()) {
			throw new IllegalArgumentException(
					"custodes.web.frame-ancestors must be 'none', 'self' or addresses such as"
							+ " https://paper.example with a space between, not \"" + ancestors + "\"");
		}
		this.ancestors = ancestors;
		this.previewing = previewing.isEmpty() ? NOWHERE : String.join(" ", previewing);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String frames = frames(request);
		boolean swagger = request.getRequestURI().contains("/swagger-ui/");
		response.setHeader("Content-Security-Policy", POLICY.formatted(swagger ? STYLES : "", frames));
		response.setHeader("X-Content-Type-Options", "nosniff");
		if (frames.equals(NOWHERE)) {
			response.setHeader("X-Frame-Options", "DENY");
		}
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		chain.doFilter(request, response);
	}

	private String frames(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (path.equals(PageRoutes.EMBED)) {
			return this.ancestors;
		}
		return path.equals(ReconcileController.PATH + "/preview") ? this.previewing : NOWHERE;
	}

}
