package org.custodes.query;

import org.jspecify.annotations.Nullable;

/**
 * The file that a document was read from.
 *
 * @param id the document's id
 * @param name the file's name, or the address it was fetched from
 * @param uri where the document can be read, where known
 * @param offset how many characters (Unicode code points) of the file precede the text
 * @param wide whether the text has characters that take two UTF-16 units, so that offsets
 * into it are not those that count code points
 */
public record DocumentFile(String id, String name, @Nullable String uri, int offset, boolean wide) {

}
