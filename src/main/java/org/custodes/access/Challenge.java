package org.custodes.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Tells those who may not what it takes: programs as a problem, people at the page by
 * leading them to the login, or else by their browser's question for a key.
 */
final class Challenge implements AuthenticationEntryPoint, AccessDeniedHandler {

	static final String BEARER = "Bearer realm=\"Custodes\"";

	private static final String BASIC = "Basic realm=\"Custodes\", charset=\"UTF-8\"";

	private final @Nullable AuthenticationEntryPoint login;

	/**
	 * Tells what it takes.
	 * @param login the path of the login, if there is one
	 */
	Challenge(@Nullable String login) {
		this.login = (login != null) ? new LoginUrlAuthenticationEntryPoint(login) : null;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException, ServletException {
		boolean page = !request.getRequestURI().startsWith("/api/");
		if (page && this.login != null) {
			this.login.commence(request, response, failure);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, page ? BASIC : BEARER);
		response.sendError(HttpServletResponse.SC_UNAUTHORIZED,
				"Show who you are: send an API key as 'Authorization: Bearer KEY'" + ((this.login != null)
						? ", or log in at the page." : "; whoever runs Custodes makes one with 'custodes key'."));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		String who = (request.getUserPrincipal() != null) ? "'" + request.getUserPrincipal().getName() + "'" : "You";
		response.sendError(HttpServletResponse.SC_FORBIDDEN,
				who + " may not do this: it takes the role " + needed(request).label() + " or more.");
	}

	private static Role needed(HttpServletRequest request) {
		if (request.getRequestURI().startsWith(AccessConfiguration.AUDIT)) {
			return Role.ADMIN;
		}
		boolean edits = AccessConfiguration.isWrite(request)
				|| request.getRequestURI().equals(AccessConfiguration.EDITING);
		return edits ? Role.EDITOR : Role.READER;
	}

}
