package org.custodes.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A name with its legal form.
 *
 * @param key the name without the form
 * @param form the form, or nothing
 */
record Spelling(NameKey key, @Nullable LegalForm form) {

	static Spelling of(String name) {
		List<String> words = NameKey.words(name);
		return new Spelling(NameKey.of(words), LegalForm.of(words).orElse(null));
	}

	/** Tells whether nothing speaks against one name's being the other. */
	boolean meets(Spelling other) {
		return this.key.equals(other.key) && (this.form == null || other.form == null || this.form == other.form);
	}

}
