package org.custodes.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.custodes.query.QueryException;
import org.custodes.query.RowSink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as newline-delimited JSON, each an object of its columns. What else there is to
 * tell stands in a last line whose one key begins with an at sign, which no column's does
 * unless somebody means it to.
 */
final class RowLines implements RowSink {

	/** The first row shows at once, further ones in bundles. */
	private static final int BUNDLE = 100;

	private final HttpServletResponse response;

	private final JsonMapper mapper;

	private int count;

	RowLines(HttpServletResponse response, JsonMapper mapper) {
		this.response = response;
		this.mapper = mapper;
	}

	@Override
	public void row(List<String> columns, List<@Nullable Object> values) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		for (int i = 0; i < values.size(); i++) {
			row.put(columns.get(i), values.get(i));
		}
		write(row);
		if (this.count++ % BUNDLE == 0) {
			flush();
		}
	}

	void end(boolean truncated) {
		if (truncated) {
			write(Map.of("@truncated", this.count));
		}
		start();
		flush();
	}

	/** Tells why there are no further rows; before the first, that is for the caller. */
	void fail(QueryException failure) {
		if (this.count == 0) {
			throw failure;
		}
		write(Map.of("@problem", ProblemAdvice.problem(failure)));
		flush();
	}

	private void write(Map<String, @Nullable Object> line) {
		try {
			OutputStream out = start();
			out.write(this.mapper.writeValueAsBytes(line));
			out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private OutputStream start() {
		try {
			if (!this.response.isCommitted()) {
				this.response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
			}
			return this.response.getOutputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void flush() {
		try {
			this.response.flushBuffer();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
