package org.custodes.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Tells the errors that happen before a request reaches the application, such as an
 * address that is none, like all others.
 */
final class ProblemReportValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write("{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(status.getReasonPhrase(),
						status.value(),
						"The request could not be read: its address or headers are malformed or too large."));
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("an error could not be told", ex);
		}
	}

}
