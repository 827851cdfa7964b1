package org.custodes.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are larger than allowed, whether or not they say so beforehand. */
final class RequestLimit extends OncePerRequestFilter {

	private final long maxBytes;

	RequestLimit(long maxBytes) {
		this.maxBytes = maxBytes;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.maxBytes) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
					TooLargeException.message(this.maxBytes));
		}
		else {
			chain.doFilter(new Limited(request, this.maxBytes), response);
		}
	}

	/** The body is larger than allowed. */
	static final class TooLargeException extends IOException {

		private static final long serialVersionUID = 1L;

		TooLargeException(long maxBytes) {
			super(message(maxBytes));
		}

		static String message(long maxBytes) {
			return "The body is larger than " + maxBytes + " bytes.";
		}

	}

	/** A request whose body ends with an exception where it becomes too large. */
	private static final class Limited extends HttpServletRequestWrapper {

		private final long maxBytes;

		Limited(HttpServletRequest request, long maxBytes) {
			super(request);
			this.maxBytes = maxBytes;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counted(super.getInputStream(), this.maxBytes);
		}

		@Override
		public BufferedReader getReader() throws IOException {
			String encoding = getCharacterEncoding();
			return new BufferedReader(new InputStreamReader(getInputStream(),
					(encoding != null) ? Charset.forName(encoding) : StandardCharsets.UTF_8));
		}

	}

	private static final class Counted extends ServletInputStream {

		private final ServletInputStream in;

		private final long maxBytes;

		private long count;

		Counted(ServletInputStream in, long maxBytes) {
			this.in = in;
			this.maxBytes = maxBytes;
		}

		@Override
		public int read() throws IOException {
			int value = this.in.read();
			count((value >= 0) ? 1 : 0);
			return value;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = this.in.read(bytes, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int read) throws TooLargeException {
			this.count += read;
			if (this.count > this.maxBytes) {
				throw new TooLargeException(this.maxBytes);
			}
		}

		@Override
		public boolean isFinished() {
			return this.in.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.in.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.in.setReadListener(listener);
		}

	}

}
