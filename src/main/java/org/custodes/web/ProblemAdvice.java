package org.custodes.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.custodes.intake.IntakeException;
import org.custodes.query.QueryException;
import org.custodes.review.ReviewException;
import org.custodes.web.FormerEntities.EntityMovedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.UriUtils;

/**
 * Tells every error as {@code application/problem+json} (RFC 9457): what is wrong, where,
 * and what to do. A fault of a parameter names it in {@code parameter}.
 */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final String PARAMETER = "parameter";

	private static final String RETRY_AFTER_SECONDS = "5";

	private static final String RETRY_AFTER_INTAKE_SECONDS = "60";

	@ExceptionHandler(QueryException.class)
	ResponseEntity<Object> query(QueryException ex) {
		HttpStatus status = status(ex);
		HttpHeaders headers = new HttpHeaders();
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		}
		return response(problem(ex), headers);
	}

	@ExceptionHandler(IntakeException.class)
	ResponseEntity<Object> intake(IntakeException ex) {
		HttpStatus status = switch (ex.fault()) {
			case UNREADABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case FULL -> HttpStatus.SERVICE_UNAVAILABLE;
			case STORAGE -> HttpStatus.INSUFFICIENT_STORAGE;
		};
		HttpHeaders headers = new HttpHeaders();
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_INTAKE_SECONDS);
		}
		return problem(status, sentence(String.valueOf(ex.getMessage())), null, headers);
	}

	@ExceptionHandler(ReviewException.class)
	ResponseEntity<Object> review(ReviewException ex) {
		HttpStatus status = switch (ex.fault()) {
			case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case CONFLICT -> HttpStatus.CONFLICT;
			case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
		};
		HttpHeaders headers = new HttpHeaders();
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_INTAKE_SECONDS);
		}
		return problem(status, sentence(String.valueOf(ex.getMessage())), null, headers);
	}

	@ExceptionHandler(EntityMovedException.class)
	ResponseEntity<Object> moved(EntityMovedException ex, HttpServletRequest request) {
		String query = request.getQueryString();
		String root = ApiPath.V1 + "/entities/";
		String rest = request.getRequestURI().substring(root.length());
		int end = rest.indexOf('/');
		String address = root + UriUtils.encodePathSegment(ex.now(), StandardCharsets.UTF_8)
				+ ((end >= 0) ? rest.substring(end) : "") + ((query != null) ? "?" + query : "");
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(URI.create(address)).build();
	}

	@ExceptionHandler(InvalidParameterException.class)
	ResponseEntity<Object> parameter(InvalidParameterException ex) {
		return problem(HttpStatus.BAD_REQUEST, "A parameter of the address is malformed; escape it as UTF-8.", null,
				new HttpHeaders());
	}

	@ExceptionHandler(MultipartException.class)
	ResponseEntity<Object> multipart(MultipartException ex) {
		return problem(HttpStatus.BAD_REQUEST, "The body is not the multipart/form-data that it says it is.", null,
				new HttpHeaders());
	}

	/** A query's failure as a problem. */
	static ProblemDetail problem(QueryException ex) {
		return problem(status(ex), sentence(String.valueOf(ex.getMessage())), ex.parameter());
	}

	private static HttpStatus status(QueryException ex) {
		return switch (ex.fault()) {
			case PARAMETER, CYPHER -> HttpStatus.BAD_REQUEST;
			case REFUSED -> HttpStatus.FORBIDDEN;
			case UNKNOWN_QUERY -> HttpStatus.NOT_FOUND;
			case TOO_EXPENSIVE -> HttpStatus.UNPROCESSABLE_CONTENT;
			case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
		};
	}

	@Override
	protected ResponseEntity<Object> handleMissingServletRequestParameter(MissingServletRequestParameterException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return problem(status, "The parameter " + ex.getParameterName() + " is missing.", ex.getParameterName(),
				headers);
	}

	@Override
	protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String name = (ex instanceof MethodArgumentTypeMismatchException mismatch) ? mismatch.getName()
				: String.valueOf(ex.getPropertyName());
		return problem(status, sentence(mustBe(name, ex.getRequiredType(), ex.getValue())), name, headers);
	}

	@Override
	protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		FieldError error = ex.getBindingResult().getFieldErrors().get(0);
		Class<?> type = ex.getBindingResult().getFieldType(error.getField());
		return problem(status, sentence(mustBe(error.getField(), type, error.getRejectedValue())), error.getField(),
				headers);
	}

	@Override
	protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof RequestLimit.TooLargeException) {
				return problem(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(cause.getMessage()), null, headers);
			}
		}
		return problem(status, "The body is not the JSON that is expected here: " + UnreadableBody.reason(ex), null,
				headers);
	}

	private static ResponseEntity<Object> problem(HttpStatusCode status, String detail, @Nullable String parameter,
			HttpHeaders headers) {
		return response(problem(status, detail, parameter), headers);
	}

	private static ProblemDetail problem(HttpStatusCode status, String detail, @Nullable String parameter) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		if (parameter != null) {
			problem.setProperty(PARAMETER, parameter);
		}
		return problem;
	}

	private static ResponseEntity<Object> response(ProblemDetail problem, HttpHeaders headers) {
		return ResponseEntity.status(problem.getStatus())
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private static String mustBe(String name, @Nullable Class<?> type, @Nullable Object value) {
		boolean whole = type == Integer.class || type == int.class || type == Long.class;
		String expected = whole ? "a whole number" : "a number";
		return String.valueOf(QueryException.parameter(name, expected, value).getMessage());
	}

	private static String sentence(String message) {
		String sentence = Character.toUpperCase(message.charAt(0)) + message.substring(1);
		return sentence.endsWith(".") ? sentence : sentence + ".";
	}

}
