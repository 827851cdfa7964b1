package org.custodes.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives what the API answers an {@code ETag}, and nothing but a 304 to those who have it
 * already. Exports have none: they are not held in memory as a whole.
 */
final class EntityTags extends ShallowEtagHeaderFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !request.getMethod().equals(HttpMethod.GET.name()) || !path.startsWith(ApiPath.V1 + "/")
				|| path.startsWith(ApiPath.V1 + "/export/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		super.doFilterInternal(request, response, chain);
	}

}
