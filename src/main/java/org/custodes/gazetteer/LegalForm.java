package org.custodes.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The legal form that a company's name ends in. Two names that differ in nothing but the
 * form are two companies ("Intellexa S.A.", "Intellexa Limited"); a name without a form
 * goes with either.
 */
public enum LegalForm {

	/**
	 * A corporation in American usage, which print does not keep apart from a company.
	 */
	CORPORATION("inc|incorporated|corp|corporation|co|company"),

	/** A private limited company. */
	LIMITED("ltd|limited"),

	/** A public limited company. */
	PLC("plc"),

	/** A limited liability company. */
	LLC("llc"),

	/** A partnership. */
	PARTNERSHIP("llp|lp"),

	/** A German, Austrian or Swiss limited company. */
	GMBH("gmbh"),

	/** A stock company of the German-speaking countries. */
	AG("ag"),

	/** A stock company of the Romance countries and Greece. */
	SA("sa|spa|nv"),

	/** A limited company of the Romance countries and the Netherlands. */
	SARL("sarl|srl|bv");

	private final Pattern words;

	LegalForm(String words) {
		this.words = Pattern.compile(words);
	}

	/**
	 * The form that a name ends in.
	 * @param name a name as printed
	 * @return the form, or nothing
	 */
	public static Optional<LegalForm> of(String name) {
		List<String> words = NameKey.words(name);
		return (words.size() > 1) ? ofWord(words.get(words.size() - 1)) : Optional.empty();
	}

	static Optional<LegalForm> ofWord(String word) {
		return Arrays.stream(values()).filter((form) -> form.words.matcher(word).matches()).findFirst();
	}

}
