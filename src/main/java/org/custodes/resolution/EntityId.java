package org.custodes.resolution;

/**
 * The identity of a thing of the world, the same for the same set of documents and
 * decisions.
 *
 * @param value such as {@code agency-new-york-city-police-department}: the type and the
 * name, readable in an address
 */
public record EntityId(String value) implements Comparable<EntityId> {

	@Override
	public int compareTo(EntityId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
