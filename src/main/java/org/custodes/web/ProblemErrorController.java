package org.custodes.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the errors that happen outside of the controllers like all others. */
@Hidden
@RestController
final class ProblemErrorController implements ErrorController {

	@RequestMapping("${server.error.path:/error}")
	@Nullable ResponseEntity<ProblemDetail> error(HttpServletRequest request, HttpServletResponse response) {
		if (response.isCommitted()) {
			return null; // An export that broke off has begun; the connection is broken
							// off, too.
		}
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		HttpStatus known = (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
		return ResponseEntity.status(known)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(known, detail(known, request)));
	}

	/** What a filter said, or a sentence; what went wrong within is for the log. */
	private static String detail(HttpStatus status, HttpServletRequest request) {
		if (status.is5xxServerError()) {
			return "Something went wrong within Custodes; its log tells more.";
		}
		return (request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String message && !message.isBlank())
				? message : "The request was answered with: " + status.getReasonPhrase() + ".";
	}

}
