package org.custodes.web;

import org.custodes.query.EntityView;
import org.springframework.web.util.HtmlUtils;

/** An entity as a small page without scripts and styles. */
final class EntityPreview {

	private EntityPreview() {
	}

	static String of(EntityView entity) {
		String names = entity.aliases().isEmpty() ? ""
				: "<p>Also: " + escape(String.join("; ", entity.aliases())) + "</p>";
		return """
				<!doctype html>
				<html lang="en">
				<meta charset="utf-8">
				<title>%1$s</title>
				<h1>%1$s</h1>
				<p>%2$s</p>
				%3$s
				</html>
				""".formatted(escape(entity.name()), escape(ReconcileBatch.description(entity)), names);
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
