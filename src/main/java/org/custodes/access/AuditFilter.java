package org.custodes.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes down every write, and how it was answered. */
@Order(FilterOrder.AUDIT)
final class AuditFilter extends OncePerRequestFilter {

	/** The attribute of a request that tells who it is from. */
	static final String WHO = AuditFilter.class.getName() + ".who";

	private final AuditLog log;

	AuditFilter(AuditLog log) {
		this.log = log;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !AccessConfiguration.isWrite(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		finally {
			Object who = request.getAttribute(WHO);
			this.log.write(AuditLog.Entry.now((who != null) ? who.toString() : null, request.getRemoteAddr(),
					request.getMethod(), request.getRequestURI(), response.getStatus()));
		}
	}

}
