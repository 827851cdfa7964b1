package org.custodes.corpus;

/**
 * A fault beside a document, such as a publication date that is none. The document is
 * read all the same.
 *
 * @param place the file or the address
 * @param problem what is wrong with it
 * @param remedy what to do about it
 */
public record Notice(String place, String problem, String remedy) implements CorpusItem {

	@Override
	public String toString() {
		return this.place + ": " + this.problem + "; " + this.remedy;
	}

}
