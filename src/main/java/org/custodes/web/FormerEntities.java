package org.custodes.web;

import java.io.Serial;
import java.util.Optional;

import org.custodes.query.ReviewQueries;
import org.springframework.stereotype.Component;

/** Leads from the ids of entities that went into others to those. */
@Component
final class FormerEntities {

	private final ReviewQueries decisions;

	FormerEntities(ReviewQueries decisions) {
		this.decisions = decisions;
	}

	/** What was found of an entity, or where to look for it, or that it is nowhere. */
	<T> T found(Optional<T> found, String id) {
		if (found.isEmpty()) {
			this.decisions.successor(id).ifPresent((now) -> {
				throw new EntityMovedException(id, now);
			});
		}
		return Found.orNotFound(found, "entity", id);
	}

	/** An entity is found under another id. */
	static final class EntityMovedException extends RuntimeException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final String now;

		EntityMovedException(String former, String now) {
			super("'" + former + "' is now '" + now + "'");
			this.now = now;
		}

		String now() {
			return this.now;
		}

	}

}
