package org.custodes.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Dependency;
import org.custodes.annotation.DependencyGraph;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.annotation.Token;
import org.custodes.corpus.Document;
import org.custodes.corpus.Source;
import org.custodes.corpus.Span;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.PartialDate;

/**
 * A text whose grammar is written down, so that tests need no models: a sentence a line,
 * a word as {@code form=lemma/tag/head/relation}, where the lemma may be left out, the
 * head counts from 1 and {@code ¶} begins a paragraph.
 */
final class ParsedText {

	private final Ontology ontology;

	private final StringBuilder text = new StringBuilder();

	private final List<Sentence> sentences = new ArrayList<>();

	private ParsedText(Ontology ontology) {
		this.ontology = ontology;
	}

	static ParsedText parse(Ontology ontology, String lines) {
		ParsedText parsed = new ParsedText(ontology);
		lines.lines().filter((line) -> !line.isBlank()).forEach(parsed::add);
		return parsed;
	}

	private void add(String line) {
		String words = line.trim();
		if (words.startsWith("¶")) {
			this.text.append("\n\n");
			words = words.substring(1).trim();
		}
		List<Token> tokens = new ArrayList<>();
		List<Dependency> dependencies = new ArrayList<>();
		for (String word : words.split("\\s+")) {
			List<String> parts = Arrays.asList(word.split("/"));
			List<String> forms = Arrays.asList(parts.get(0).split("="));
			String form = forms.get(0);
			if (this.text.length() > 0 && !form.matches("[.,:;?!”]|['’]s")
					&& !this.text.toString().matches("(?s).*[“\n]")) {
				this.text.append(' ');
			}
			int start = this.text.length();
			this.text.append(form);
			tokens.add(new Token(tokens.size(), new Span(start, this.text.length()), form, forms.get(forms.size() - 1),
					(parts.size() > 1) ? parts.get(1) : form, "O"));
			if (parts.size() > 2) {
				dependencies.add(new Dependency(Integer.parseInt(parts.get(2)) - 1, tokens.size() - 1, parts.get(3)));
			}
		}
		Span span = new Span(tokens.get(0).span().start(), this.text.length());
		this.sentences.add(new Sentence(this.sentences.size(), span, tokens,
				List.of(new DependencyGraph(tokens.size(), dependencies))));
	}

	String text() {
		return this.text.toString();
	}

	AnnotatedDocument document() {
		return new AnnotatedDocument(Document.of("a.txt", text(), Source.UNKNOWN), this.sentences, List.of(),
				List.of());
	}

	/** The document with these names, by name and type, published on 15 November 2019. */
	AnnotatedDocument document(Map<String, String> types) {
		List<Name> names = new ArrayList<>();
		for (int i = 0; i < this.sentences.size(); i++) {
			mentions(types).in(i)
				.forEach((mention) -> names.add(new Name(mention.sentence(), mention.first(), mention.end(),
						"ORGANIZATION", new GazetteerEntry(mention.entity().name(), mention.entity().type(), List.of(),
								List.of(), null, null, null))));
		}
		Source source = new Source(null, null, new PartialDate("2019-11-15"), null);
		return new AnnotatedDocument(Document.of("a.txt", text(), source), this.sentences, names, List.of());
	}

	/** The mentions of these names, by name and type. */
	Mentions mentions(Map<String, String> types) {
		List<ExtractedEntity> entities = new ArrayList<>();
		List<Mention> mentions = new ArrayList<>();
		types.forEach((name, type) -> {
			ExtractedEntity entity = new ExtractedEntity(name, this.ontology.type(type), name, List.of(), List.of());
			entities.add(entity);
			for (Sentence sentence : this.sentences) {
				for (int i = 0; i + name.split(" ").length <= sentence.tokens().size(); i++) {
					int end = i + name.split(" ").length;
					if (sentence.span(i, end).of(text()).equals(name)) {
						mentions.add(new Mention(sentence.index(), i, end, sentence.span(i, end), entity));
					}
				}
			}
		});
		return new Mentions(this.sentences.size(), entities, mentions);
	}

}
