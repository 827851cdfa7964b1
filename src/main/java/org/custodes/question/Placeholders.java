package org.custodes.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.custodes.query.EntityView;
import org.jspecify.annotations.Nullable;

/**
 * A question in which each name is one made-up word, so that no parser stumbles over
 * names.
 *
 * @param text the question with the made-up words
 * @param entities what each of them stands for: the entities of that name, the likeliest
 * first
 */
record Placeholders(String text, Map<String, List<EntityView>> entities) {

	/** The word for what a question asks for. */
	static final String HOLE = "Zadora";

	private static final List<String> ORGANIZATIONS = List.of("Acmecorp", "Bonaco", "Cerenta", "Dunelco", "Elmtech");

	private static final List<String> PEOPLE = List.of("Hawkins", "Bradford", "Carlton", "Dawson", "Emerson");

	Placeholders {
		entities = new LinkedHashMap<>(entities);
	}

	/**
	 * The made-up word for the next name; nothing if a question has more names than can
	 * be read.
	 */
	static @Nullable String word(int position, EntityView entity) {
		List<String> words = entity.type().equals("Person") ? PEOPLE : ORGANIZATIONS;
		return (position < words.size()) ? words.get(position) : null;
	}

	/** A pattern that matches any of the made-up words. */
	static String anyWord() {
		return String.join("|", ORGANIZATIONS) + "|" + String.join("|", PEOPLE);
	}

	List<String> ids(@Nullable String word) {
		return this.entities.getOrDefault((word != null) ? word : "", List.of()).stream().map(EntityView::id).toList();
	}

	String name(@Nullable String word) {
		List<EntityView> meant = this.entities.getOrDefault((word != null) ? word : "", List.of());
		return meant.isEmpty() ? "?" : meant.get(0).name();
	}

}
