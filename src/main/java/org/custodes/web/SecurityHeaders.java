package org.custodes.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.custodes.access.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to run no script but Custodes' own files, to show it in no frame and to
 * send nobody the address of what is read here. Previews are shown in frames of the sites
 * whose pages may call the API, which is what they are for.
 */
@Order(FilterOrder.HEADERS)
final class SecurityHeaders extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'%s; "
			+ "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors %s";

	/** Swagger UI sets styles in its elements. */
	private static final String STYLES = " 'unsafe-inline'";

	private static final String NOBODY = "'none'";

	private final List<String> framing;

	/**
	 * The headers.
	 * @param framing the origins whose pages may show previews
	 */
	SecurityHeaders(List<String> framing) {
		this.framing = framing;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean swagger = request.getRequestURI().contains("/swagger-ui/");
		boolean framed = !this.framing.isEmpty()
				&& request.getRequestURI().equals(ReconcileController.PATH + "/preview");
		response.setHeader("Content-Security-Policy",
				POLICY.formatted(swagger ? STYLES : "", framed ? String.join(" ", this.framing) : NOBODY));
		response.setHeader("X-Content-Type-Options", "nosniff");
		if (!framed) {
			response.setHeader("X-Frame-Options", "DENY");
		}
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		chain.doFilter(request, response);
	}

}
