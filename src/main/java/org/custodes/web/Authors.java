package org.custodes.web;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import org.custodes.query.QueryException;
import org.custodes.review.Reviews.Author;
import org.jspecify.annotations.Nullable;

/** Tells who a request is from. */
final class Authors {

	private static final String NOBODY_ASKED = "somebody at this machine";

	private Authors() {
	}

	/**
	 * Who decides, and why. Where people log in, nobody speaks for somebody else.
	 * @param who who it says it is from
	 * @throws QueryException if that is not who logged in
	 */
	static Author of(HttpServletRequest request, @Nullable String who, @Nullable String note) {
		String said = (who != null && !who.isBlank()) ? who.strip() : null;
		Principal principal = request.getUserPrincipal();
		String name = (principal != null) ? principal.getName() : null;
		if (name != null && said != null && !said.equals(name)) {
			throw QueryException.parameter("who", "left out by those who are logged in, or '" + name + "'", said);
		}
		String author = (name != null) ? name : said;
		return new Author((author != null) ? author : NOBODY_ASKED, (note != null) ? note.strip() : "");
	}

}
