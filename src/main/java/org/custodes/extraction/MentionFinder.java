package org.custodes.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.corpus.Span;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities of a document and all places that name them: puts the borders of the
 * found names right, adds names that their shape gives away, joins the names of one thing
 * and types it.
 */
final class MentionFinder {

	private final NameShapes shapes;

	private final NameTyper typer;

	private final NameGrouper grouper;

	private final Governments governments;

	private final EntityType agency;

	private final BusinessNames business;

	MentionFinder(Ontology ontology, Lexicon lexicon) {
		this.shapes = new NameShapes(ontology, lexicon);
		this.typer = new NameTyper(ontology, lexicon, this.shapes);
		this.grouper = new NameGrouper(lexicon);
		this.governments = new Governments(lexicon);
		this.agency = ontology.type("Agency");
		this.business = new BusinessNames(lexicon);
	}

	Mentions find(AnnotatedDocument document) {
		List<Name> names = this.business.complete(document, this.shapes.repair(document));
		Map<String, NameGroup> bySurface = new LinkedHashMap<>();
		for (Name name : names) {
			String form = form(document, name);
			bySurface.computeIfAbsent(form, (key) -> new NameGroup()).add(name, form);
		}
		bySurface.values().forEach((group) -> group.type(this.typer.type(document, group)));
		List<NameGroup> groups = this.grouper.join(document, bySurface);
		Credits credits = new Credits(document.document().text());
		groups.removeIf((group) -> group.type() == null || credits.holdAll(document, group.names()));
		raiseGovernments(document, groups);
		return mentions(document, groups);
	}

	/** A place that acts is its government. */
	private void raiseGovernments(AnnotatedDocument document, List<NameGroup> groups) {
		for (NameGroup group : List.copyOf(groups)) {
			@Nullable EntityType type = group.type();
			if (type != null && type.name().equals("Place") && this.governments.acts(document, group.names())) {
				group.type(this.agency);
				this.grouper.joinGovernment(groups, group);
			}
		}
	}

	private Mentions mentions(AnnotatedDocument document, List<NameGroup> groups) {
		List<ExtractedEntity> entities = new ArrayList<>();
		List<Mention> mentions = new ArrayList<>();
		Map<ExtractedEntity, GazetteerEntry> entries = new HashMap<>();
		for (NameGroup group : groups) {
			@Nullable EntityType type = group.type();
			if (type != null) {
				List<Name> names = withSurnames(document, group, groups);
				ExtractedEntity entity = entity("e" + entities.size(), type, document, group, names);
				entities.add(entity);
				Optional.ofNullable(group.entry()).ifPresent((entry) -> entries.put(entity, entry));
				names.forEach((name) -> mentions
					.add(new Mention(name.sentence(), name.first(), name.end(), span(document, name), entity)));
			}
		}
		return new Mentions(document.sentences().size(), entities, mentions, entries);
	}

	private static ExtractedEntity entity(String key, EntityType type, AnnotatedDocument document, NameGroup group,
			List<Name> names) {
		Set<String> aliases = new LinkedHashSet<>(group.forms());
		names.forEach((name) -> aliases.add(form(document, name)));
		aliases.remove(group.name());
		return new ExtractedEntity(key, type, group.name(), aliases.stream().sorted().toList(),
				names.stream().map((name) -> span(document, name)).sorted().toList());
	}

	/**
	 * A person's names, and the places where the surname stands alone and was not
	 * recognised.
	 */
	private static List<Name> withSurnames(AnnotatedDocument document, NameGroup group, List<NameGroup> groups) {
		List<Name> names = new ArrayList<>(group.names());
		String full = group.name();
		boolean person = group.type() != null && group.type().name().equals("Person");
		if (!person || !full.contains(" ")) {
			return names;
		}
		String surname = full.substring(full.lastIndexOf(' ') + 1);
		Set<List<Integer>> taken = new LinkedHashSet<>();
		groups.forEach((each) -> each.names().forEach((name) -> {
			for (int i = name.first(); i < name.end(); i++) {
				taken.add(List.of(name.sentence(), i));
			}
		}));
		for (Sentence sentence : document.sentences()) {
			for (Token token : sentence.tokens()) {
				if (token.text().equals(surname) && token.isProperNoun()
						&& !taken.contains(List.of(sentence.index(), token.index()))) {
					names.add(new Name(sentence.index(), token.index(), token.index() + 1, "PERSON", null));
				}
			}
		}
		names.sort(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::first));
		return names;
	}

	static Span span(AnnotatedDocument document, Name name) {
		return document.sentences().get(name.sentence()).span(name.first(), name.end());
	}

	/** A name as people write it: line ends become blanks, the possessive falls away. */
	static String form(AnnotatedDocument document, Name name) {
		String text = span(document, name).of(document.document().text()).replaceAll("\\s+", " ").replace('’', '\'');
		return text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
	}

}
