package org.custodes.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A name with its legal form.
 *
 * @param key the name without the form
 * @param form the form, or nothing
 */
record Spelling(NameKey key, @Nullable LegalForm form) {

	static Spelling of(String name) {
		return new Spelling(NameKey.of(name), LegalForm.of(name).orElse(null));
	}

	/** Tells whether nothing speaks against one name's being the other. */
	boolean meets(Spelling other) {
		return this.key.equals(other.key) && (this.form == null || other.form == null || this.form == other.form);
	}

}
