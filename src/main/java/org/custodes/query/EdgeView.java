package org.custodes.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All claims that say the same of the same entities, as one edge.
 *
 * @param id an id that is unique and stable
 * @param predicate the predicate
 * @param subject the id of the entity that does it
 * @param object the id of the entity that it is done to
 * @param recipient the id of the entity that the object is passed on to, for the
 * predicates that have one
 * @param status {@code actual} for a fact that is asserted; {@code denied},
 * {@code planned}, {@code attempted} or {@code alleged} for what must not be read as one
 * @param direct whether the graph holds a direct relationship for it, which is so for
 * facts alone
 * @param disputed whether other claims say the contrary
 * @param claims the ids of the claims, the surest first
 * @param sources how many independent documents say so
 * @param confidence the confidence of the surest claim, from 0 to 1
 * @param from when it began, where known
 * @param until when it ended, where known
 */
public record EdgeView(String id, String predicate, String subject, String object, @Nullable String recipient,
		String status, boolean direct, boolean disputed, List<String> claims, int sources, double confidence,
		@Nullable String from, @Nullable String until) {

	public EdgeView {
		claims = List.copyOf(claims);
	}

}
