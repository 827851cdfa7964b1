package org.custodes.evaluation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A gold file as it is written: the annotations of one document.
 *
 * @param document the document's file name
 * @param published when the document was published
 * @param entities the things that it names
 * @param claims what it states about them
 * @param quotes who says what in it
 * @param dates the dates that it names
 */
record GoldFile(String document, @Nullable String published, List<GoldEntity> entities, List<GoldClaim> claims,
		List<GoldQuote> quotes, List<GoldDate> dates) {

	GoldFile {
		entities = orEmpty(entities);
		claims = orEmpty(claims);
		quotes = orEmpty(quotes);
		dates = orEmpty(dates);
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	record GoldEntity(String id, String type, String name, List<String> aliases, boolean optional) {

		GoldEntity {
			aliases = orEmpty(aliases);
		}

	}

	record GoldClaim(String subject, String predicate, String object, @Nullable String recipient,
			@Nullable String polarity, @Nullable String modality, @Nullable String source, @Nullable String from,
			@Nullable String until, @Nullable GoldAmount amount, @Nullable GoldCount count, @Nullable String title,
			@Nullable String product, @Nullable String kind, @Nullable String evidence, boolean optional) {

	}

	record GoldAmount(BigDecimal value, @Nullable String currency) {
	}

	record GoldCount(BigDecimal value, @Nullable String unit) {
	}

	record GoldQuote(String text, @Nullable String speaker, boolean optional) {
	}

	record GoldDate(String text, String value, boolean optional) {
	}

}
