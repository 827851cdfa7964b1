package org.custodes.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Turns what is not there into a 404. */
final class Found {

	private Found() {
	}

	static <T> T orNotFound(Optional<T> found, String kind, String id) {
		return found.orElseThrow(
				() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no " + kind + " '" + id + "'."));
	}

}
