package org.custodes.corpus;

/**
 * A text with its source.
 *
 * @param id the identity, made from the text
 * @param name the file's name, or the address it was fetched from
 * @param text the text as it stands in the file, behind any front matter
 * @param offset how many characters (Unicode code points) of the file precede the text:
 * its byte order mark and front matter
 * @param source where the text was published
 */
public record Document(DocumentId id, String name, String text, int offset, Source source) implements CorpusItem {

	/**
	 * A document whose file is nothing but its text.
	 * @param name the file's name
	 * @param text the text
	 * @param source where the text was published
	 * @return the document
	 */
	public static Document of(String name, String text, Source source) {
		return new Document(DocumentId.of(text), name, text, 0, source);
	}

	/**
	 * How people call the document.
	 * @return the title if it has one, else the name
	 */
	public String label() {
		String title = this.source.title();
		return (title != null) ? title : this.name;
	}

}
