package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.custodes.corpus.Span;

/**
 * Joins two dates that a text sets as the ends of a period: "from March 2019 through at
 * least February 2020".
 */
final class Periods {

	private static final Pattern TO = Pattern
		.compile("\\s?,?\\s?(?:to|through|thru|until|till|-|–|—)\\s?(?:at least |about |the )?");

	private static final Pattern AND = Pattern.compile(",? and ");

	private static final Pattern BETWEEN = Pattern.compile("(?i).*\\bbetween\\s(?:the\\s)?$", Pattern.DOTALL);

	private Periods() {
	}

	/** The dates, those that open and close a period as one. */
	static List<DateExpression> join(String text, List<DateExpression> dates) {
		List<DateExpression> joined = new ArrayList<>();
		for (DateExpression date : dates) {
			DateExpression last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && last.until() == null && date.until() == null && last.from().compareTo(date.from()) < 0
					&& isLink(text, last.span(), date.span())) {
				joined.set(joined.size() - 1,
						new DateExpression(last.span().cover(date.span()), last.from(), date.from()));
			}
			else {
				joined.add(date);
			}
		}
		return joined;
	}

	/** Tells whether what stands between two dates makes them the ends of a period. */
	static boolean isLink(String text, Span one, Span other) {
		String link = text.substring(one.end(), Math.max(one.end(), other.start()));
		if (AND.matcher(link).matches()) {
			return BETWEEN.matcher(text.substring(Math.max(0, one.start() - 20), one.start())).matches();
		}
		return TO.matcher(link).matches();
	}

}
