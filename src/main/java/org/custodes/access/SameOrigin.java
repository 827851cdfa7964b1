package org.custodes.access;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what the page of another site makes a browser send (CSRF): it could change the
 * graph behind the back of whoever looks at that page. Browsers tell by {@code Origin} or
 * {@code Sec-Fetch-Site}; programs that are no browsers send neither and are not
 * concerned.
 */
@Order(FilterOrder.ORIGIN)
final class SameOrigin extends OncePerRequestFilter {

	private static final Set<String> OWN = Set.of("same-origin", "none");

	private final List<String> trusted;

	/**
	 * A filter.
	 * @param trusted the origins whose pages may send, too
	 */
	SameOrigin(List<String> trusted) {
		this.trusted = trusted;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (AccessConfiguration.SAFE.contains(request.getMethod()) || isSame(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN, "Pages of other sites may not send this.");
		}
	}

	private boolean isSame(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		if (origin != null) {
			return this.trusted.contains(origin)
					|| authority(origin).equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
		}
		String site = request.getHeader("Sec-Fetch-Site");
		return site == null || OWN.contains(site);
	}

	private static String authority(String origin) {
		try {
			@Nullable String authority = URI.create(origin).getRawAuthority();
			return (authority != null) ? authority.toLowerCase(Locale.ROOT) : "";
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
