package org.custodes.ontology;

import java.util.Set;

/**
 * A relation that a claim states between two entities.
 *
 * @param name the name, which is also the type of the direct edge in the graph
 * @param meaning one sentence that says when it holds
 * @param phrase how the page and the answers say it, subject first ("uses")
 * @param inverse how they say it with the object first ("is used by")
 * @param subjects the types that a subject may have
 * @param objects the types that an object may have
 * @param recipients the types that a recipient may have; empty where the predicate takes
 * none, otherwise a claim without a recipient is no claim
 * @param symmetric whether subject and object may change places
 * @param goods whether goods may stand for their maker in it ("the software" for Tarn
 * Systems)
 * @param wider the predicates that a claim of this one makes redundant
 */
public record Predicate(String name, String meaning, String phrase, String inverse, Set<EntityType> subjects,
		Set<EntityType> objects, Set<EntityType> recipients, boolean symmetric, boolean goods, Set<String> wider) {

	public Predicate {
		subjects = Set.copyOf(subjects);
		objects = Set.copyOf(objects);
		recipients = Set.copyOf(recipients);
		wider = Set.copyOf(wider);
	}

	/**
	 * Tells whether the signature admits a claim between things of these types.
	 * @param subject the subject's type
	 * @param object the object's type
	 * @return whether both are allowed
	 */
	public boolean admits(EntityType subject, EntityType object) {
		return this.subjects.contains(subject) && this.objects.contains(object);
	}

	/**
	 * Tells whether a claim of this predicate names a third party.
	 * @return whether a recipient must be there
	 */
	public boolean needsRecipient() {
		return !this.recipients.isEmpty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Predicate predicate && predicate.name.equals(this.name);
	}

	@Override
	public int hashCode() {
		return this.name.hashCode();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
