package org.custodes.corpus;

/**
 * A file in a folder that is no document.
 *
 * @param place the file
 * @param reason why it is none
 */
public record Skipped(String place, String reason) implements CorpusItem {

}
