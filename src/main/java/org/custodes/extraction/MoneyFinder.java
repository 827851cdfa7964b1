package org.custodes.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.corpus.Span;
import org.custodes.ontology.Amount;

/** Finds sums of money with their currency; vague ones ("multi-million") are none. */
final class MoneyFinder {

	private static final Map<String, String> CODES = Map.ofEntries(Map.entry("$", "USD"), Map.entry("us$", "USD"),
			Map.entry("c$", "CAD"), Map.entry("ca$", "CAD"), Map.entry("a$", "AUD"), Map.entry("au$", "AUD"),
			Map.entry("nz$", "NZD"), Map.entry("hk$", "HKD"), Map.entry("s$", "SGD"), Map.entry("r$", "BRL"),
			Map.entry("£", "GBP"), Map.entry("€", "EUR"), Map.entry("¥", "JPY"), Map.entry("₹", "INR"),
			Map.entry("rs", "INR"), Map.entry("rs.", "INR"), Map.entry("₪", "ILS"), Map.entry("₩", "KRW"),
			Map.entry("kr", "SEK"), Map.entry("chf", "CHF"), Map.entry("dollar", "USD"), Map.entry("dollars", "USD"),
			Map.entry("pound", "GBP"), Map.entry("pounds", "GBP"), Map.entry("euro", "EUR"), Map.entry("euros", "EUR"),
			Map.entry("rupees", "INR"), Map.entry("yen", "JPY"), Map.entry("shekels", "ILS"), Map.entry("usd", "USD"),
			Map.entry("eur", "EUR"), Map.entry("gbp", "GBP"), Map.entry("cad", "CAD"), Map.entry("aud", "AUD"),
			Map.entry("inr", "INR"));

	private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";

	private static final Pattern BEFORE = Pattern.compile(
			"((?:US|CA|C|AU|A|NZ|HK|S|R)?\\$|£|€|¥|₹|₪|₩|Rs\\.?|CHF|USD|EUR|GBP|CAD|AUD|INR)\\s?(?:" + NUMBER
					+ "\\s?[-–]\\s?)?(" + NUMBER + ")(?:[\\s-]?(" + Numbers.SCALES + ")\\b)?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BEHIND = Pattern
		.compile(
				"(" + NUMBER + "|an?(?=\\s\\w+illion)|one|two|three|five|ten)\\s(?:(" + Numbers.SCALES
						+ ")\\s)?(dollars?|pounds?|euros?|rupees|yen|shekels|USD|EUR|GBP)\\b",
				Pattern.CASE_INSENSITIVE);

	private MoneyFinder() {
	}

	/**
	 * A sum with its place.
	 *
	 * @param span where it stands
	 * @param amount the sum
	 */
	record Money(Span span, Amount amount) {

	}

	static List<Money> find(String text) {
		List<Money> found = new ArrayList<>();
		for (Matcher matcher = BEFORE.matcher(text); matcher.find();) {
			add(found, matcher, matcher.group(2), matcher.group(3), matcher.group(1));
		}
		for (Matcher matcher = BEHIND.matcher(text); matcher.find();) {
			add(found, matcher, matcher.group(1), matcher.group(2), matcher.group(3));
		}
		return found;
	}

	private static void add(List<Money> found, Matcher matcher, String number, String scale, String currency) {
		String code = CODES.get(currency.toLowerCase(Locale.ROOT));
		if (code != null) {
			Numbers.parse((scale != null) ? number + " " + scale : number)
				.ifPresent((value) -> found
					.add(new Money(new Span(matcher.start(), matcher.end()), new Amount(value, code))));
		}
	}

}
