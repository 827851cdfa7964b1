package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Name;
import org.custodes.corpus.Span;

/**
 * The places of a text that say who wrote it or took its pictures, and the buttons of its
 * page. Who is named only there is no part of the story.
 */
final class Credits {

	private static final String PERSON = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,4}";

	private static final String AGENCIES = "\\p{Lu}[\\p{L}.'’-]*(?:(?: ?/ ?| via | for | )\\p{Lu}[\\p{L}.'’-]*){0,6}";

	private static final Pattern CREDIT = Pattern.compile(
			// "Photo: Ann Example/Agency via Library", "Illustration by Ann Example"
			"(?im:^[ \\t(\\[]*(?:photo|photograph|picture|image|illustration|graphic|video|credit|art)s?"
					+ "(?: illustration| credit)?s?(?: ?:| by | courtesy of )[^\\n]{0,120}$)"
					// "Ann Example/Agency via Library" at the end of a line
					+ "|(?m:" + PERSON + " ?/ ?" + AGENCIES + "[.)]?[ \\t]*$)"
					// "(AP Photo/Ann Example)"
					+ "|\\([^()\\n]{0,60}/ ?" + PERSON + "\\)" + "|\\(" + PERSON + " ?/ ?[^()\\n]{1,60}\\)"
					// "Share on Network", "Follow us on Network", a line of the page's
					// buttons
					+ "|(?im:^[ \\t]*(?:share|tweet|follow|like|find|subscribe|listen|sign up|sign in|log in)"
					+ "(?: us| this(?: \\w+)?)? (?:on|via|with|to|by|in)\\b[^\\n.]{0,40}$)"
					// "via Library" at the end of a line
					+ "|(?m:\\bvia \\p{Lu}[\\p{L}]* Images[.)]?[ \\t]*$)"
					// "By Ann Example and Ben Example"
					+ "|(?m:^[ \\t]*(?:By|BY|Written by|Reporting by|Edited by|Additional reporting by) " + PERSON
					+ "(?:(?:, | and | & )" + PERSON + ")*[^\\n\\p{Ll}]*$)");

	private final List<Span> spans = new ArrayList<>();

	Credits(String text) {
		Matcher matcher = CREDIT.matcher(text);
		while (matcher.find()) {
			this.spans.add(new Span(matcher.start(), matcher.end()));
		}
	}

	/** Tells whether all names stand in credits. */
	boolean holdAll(AnnotatedDocument document, List<Name> names) {
		return names.stream().map((name) -> MentionFinder.span(document, name)).allMatch(this::hold);
	}

	private boolean hold(Span span) {
		return this.spans.stream().anyMatch((credit) -> credit.start() <= span.start() && span.end() <= credit.end());
	}

}
