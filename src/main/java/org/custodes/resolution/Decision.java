package org.custodes.resolution;

import java.time.LocalDate;

import org.custodes.gazetteer.NameKey;
import org.custodes.ontology.EntityType;

/**
 * A person's judgement on two names, which stands above every rule.
 *
 * @param left one name
 * @param right the other; the same name twice, judged different, says that the name means
 * more than one thing
 * @param judgement whether they name one thing
 * @param who who judged
 * @param when on which day
 * @param note why
 */
public record Decision(Named left, Named right, Judgement judgement, String who, LocalDate when, String note) {

	String explanation() {
		return this.who + " judged '" + this.left.name() + "' and '" + this.right.name() + "' " + this.judgement.label()
				+ " on " + this.when + (this.note.isEmpty() ? "" : ": " + this.note);
	}

	/**
	 * A name and the type of what it names.
	 *
	 * @param name the name, in any spelling
	 * @param type the type
	 */
	public record Named(String name, EntityType type) {

		NameKey key() {
			return NameKey.of(this.name);
		}

	}

}
