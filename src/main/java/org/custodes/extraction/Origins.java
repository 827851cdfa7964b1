package org.custodes.extraction;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.custodes.annotation.Token;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.gazetteer.GazetteerEntry;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which country things are: what "the Israeli vendor" and "the Atlanta company"
 * may take up.
 */
final class Origins {

	private static final int MAX_WORDS = 8;

	private static final int MAX_PLACES = 5;

	private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "its");

	private final Gazetteer gazetteer;

	Origins(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** Whether something is of a country. */
	enum Match {

		NO, UNKNOWN, YES

	}

	/**
	 * Tells whether something is of the country that the words before a description's
	 * noun name.
	 * @param parsed the sentence
	 * @param noun the index of the noun
	 * @param mentions the names of the text
	 * @param entry what the gazetteer knows of the thing
	 */
	Match match(ParsedSentence parsed, int noun, Mentions mentions, @Nullable GazetteerEntry entry) {
		Optional<String> own = Optional.ofNullable(entry).flatMap(this::country);
		if (own.isEmpty()) {
			return Match.UNKNOWN;
		}
		Set<String> told = told(parsed, noun, mentions);
		if (told.isEmpty()) {
			return Match.UNKNOWN;
		}
		return told.contains(own.get()) ? Match.YES : Match.NO;
	}

	/** "Israel" of "the Israeli vendor", "United States" of "the Atlanta company". */
	private Set<String> told(ParsedSentence parsed, int noun, Mentions mentions) {
		Set<String> countries = new HashSet<>();
		for (int i = noun - 1; i >= Math.max(0, noun - MAX_WORDS); i--) {
			Token token = parsed.token(i);
			if (DETERMINERS.contains(parsed.lemma(i)) || token.tag().equals("IN")) {
				return countries;
			}
			mentions.at(parsed.sentence().index(), i)
				.flatMap((mention) -> Optional.ofNullable(mentions.entry(mention.entity())))
				.filter((entry) -> entry.type().name().equals("Place"))
				.or(() -> this.gazetteer.placeOf(token.text()))
				.flatMap(this::country)
				.ifPresent(countries::add);
		}
		return Set.of();
	}

	/** The largest place that something lies in. */
	private Optional<String> country(GazetteerEntry entry) {
		Optional<GazetteerEntry> place = entry.type().name().equals("Place") ? Optional.of(entry)
				: Optional.ofNullable(entry.place()).flatMap(this.gazetteer::byName);
		for (int i = 0; i < MAX_PLACES; i++) {
			Optional<GazetteerEntry> wider = place.map(GazetteerEntry::place).flatMap(this.gazetteer::byName);
			if (wider.isEmpty()) {
				break;
			}
			place = wider;
		}
		return place.map(GazetteerEntry::name);
	}

}
