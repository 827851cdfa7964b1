package org.custodes.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	private static final Map<String, LegalForm> BY_WORD = byWord();

	private final String words;

	LegalForm(String words) {
		this.words = words;
	}

	/**
	 * The form that a name ends in.
	 * @param name a name as printed
	 * @return the form, or nothing
	 */
	public static Optional<LegalForm> of(String name) {
		return of(NameKey.words(name));
	}

	static Optional<LegalForm> of(List<String> words) {
		return (words.size() > 1) ? ofWord(words.get(words.size() - 1)) : Optional.empty();
	}

	static Optional<LegalForm> ofWord(String word) {
		return Optional.ofNullable(BY_WORD.get(word));
	}

	private static Map<String, LegalForm> byWord() {
		Map<String, LegalForm> forms = new HashMap<>();
		for (LegalForm form : values()) {
			for (String word : form.words.split("\\|", -1)) {
				forms.put(word, form);
			}
		}
		return Map.copyOf(forms);
	}

}
