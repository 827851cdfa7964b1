package org.custodes.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who shows a key, for this one request; a wrong key is told, not passed over.
 */
final class ApiKeyFilter extends OncePerRequestFilter {

	private final ApiKeys keys;

	ApiKeyFilter(ApiKeys keys) {
		this.keys = keys;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.keys.isEmpty() || !ApiKeys.isShown(request)) {
			chain.doFilter(request, response);
			return;
		}
		Optional<AccessProperties.Key> key = this.keys.find(request);
		if (key.isEmpty()) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, Challenge.BEARER + ", error=\"invalid_token\"");
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "The key is not known here.");
			return;
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(key.get().name(), null,
				key.get().role().authorities()));
		SecurityContextHolder.setContext(context);
		chain.doFilter(request, response);
	}

}
