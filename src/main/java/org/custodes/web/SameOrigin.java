package org.custodes.web;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what the page of another site makes a browser send: it could bring documents
 * into the graph behind the back of whoever looks at that page. Programs that are no
 * browsers send no {@code Origin} and are not concerned.
 */
final class SameOrigin extends OncePerRequestFilter {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (SAFE.contains(request.getMethod()) || isSame(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN, "Pages of other sites may not send this.");
		}
	}

	private static boolean isSame(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || authority(origin).equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
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
