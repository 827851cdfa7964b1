package org.custodes.access;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to its own names. Otherwise a page of another site whose name leads to
 * this machine (DNS rebinding) would be of the same origin as Custodes, and read
 * everything.
 */
@Order(FilterOrder.HOST)
final class HostCheck extends OncePerRequestFilter {

	private static final Pattern THIS_MACHINE = Pattern
		.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[?::1]?|\\[?0:0:0:0:0:0:0:1]?");

	private final List<String> hosts;

	private final boolean active;

	/**
	 * A check.
	 * @param hosts names that are right beside those of this machine
	 * @param active whether it is of use: who listens for everybody and names no hosts
	 * may be called by any
	 */
	HostCheck(List<String> hosts, boolean active) {
		this.hosts = hosts;
		this.active = active;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT);
		if (!this.active || THIS_MACHINE.matcher(host).matches() || this.hosts.contains(host)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN,
					"Custodes does not answer to this host name; custodes.security.hosts lists those that it answers to.");
		}
	}

}
