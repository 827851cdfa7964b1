package org.custodes.web;

import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells what is wrong with a body in the sender's terms, not in those of the program. */
final class UnreadableBody {

	private UnreadableBody() {
	}

	static String reason(HttpMessageNotReadableException ex) {
		Throwable cause = ex.getMostSpecificCause();
		if (cause instanceof UnrecognizedPropertyException unknown) {
			return "'%s' is not known; known are %s".formatted(unknown.getPropertyName(),
					unknown.getKnownPropertyIds());
		}
		if (cause instanceof MismatchedInputException mismatch) {
			String place = place(mismatch);
			return (place.isEmpty() ? "it" : "'" + place + "'") + " must be " + kind(mismatch.getTargetType());
		}
		if (cause instanceof JacksonException syntax) {
			return String.valueOf(syntax.getOriginalMessage()).lines().findFirst().orElse("it is malformed");
		}
		return (cause == ex) ? "there is none" : "it cannot be read";
	}

	/** Where it is, as "from[2]". */
	private static String place(JacksonException ex) {
		String place = ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? "." + step.getPropertyName()
					: "[" + step.getIndex() + "]")
			.collect(Collectors.joining());
		return place.startsWith(".") ? place.substring(1) : place;
	}

	private static String kind(@Nullable Class<?> type) {
		if (type == null) {
			return "something else";
		}
		if (type == String.class) {
			return "a text";
		}
		if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
			return "a number";
		}
		return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
	}

}
