package org.custodes.corpus;

/**
 * A document that could not be used.
 *
 * @param place the file or the address
 * @param problem what is wrong with it
 * @param remedy what to do about it
 */
public record Failure(String place, String problem, String remedy) implements CorpusItem {

	@Override
	public String toString() {
		return this.place + ": " + this.problem + "; " + this.remedy;
	}

}
