package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Annotator;
import org.custodes.annotation.Name;
import org.custodes.annotation.Sentence;
import org.custodes.corpus.Document;
import org.custodes.corpus.Source;
import org.custodes.corpus.Span;
import org.custodes.gazetteer.GazetteerEntry;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.PartialDate;

/**
 * A text whose names are written with their types, {@code [Bexley Police|Agency]}, so
 * that a test of a rule does not depend on the recognition of names.
 */
record MarkedText(String text, List<MarkedName> names) {

	private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|(\\w+)]");

	record MarkedName(Span span, String name, String type) {
	}

	static MarkedText parse(String marked) {
		StringBuilder text = new StringBuilder();
		List<MarkedName> names = new ArrayList<>();
		Matcher matcher = MARKED.matcher(marked);
		int last = 0;
		while (matcher.find()) {
			text.append(marked, last, matcher.start());
			names.add(new MarkedName(new Span(text.length(), text.length() + matcher.group(1).length()),
					matcher.group(1), matcher.group(2)));
			text.append(matcher.group(1));
			last = matcher.end();
		}
		return new MarkedText(text.append(marked.substring(last)).toString(), names);
	}

	AnnotatedDocument annotate(Annotator annotator, Ontology ontology) {
		Document document = Document.of("example.txt", this.text,
				new Source(null, null, new PartialDate("2021-06-15"), null));
		AnnotatedDocument annotated = annotator.annotate(document);
		List<Name> found = new ArrayList<>();
		for (Sentence sentence : annotated.sentences()) {
			for (MarkedName name : this.names) {
				List<Integer> inside = sentence.tokens()
					.stream()
					.filter((token) -> name.span().contains(token.span()))
					.map((token) -> token.index())
					.toList();
				if (!inside.isEmpty()) {
					GazetteerEntry entry = new GazetteerEntry(name.name(), ontology.type(name.type()), List.of(),
							List.of(), null, null, null);
					found.add(new Name(sentence.index(), inside.get(0), inside.get(inside.size() - 1) + 1,
							"ORGANIZATION", entry));
				}
			}
		}
		return new AnnotatedDocument(document, annotated.sentences(), found, annotated.chains());
	}

}
