package org.custodes.resolution;

/**
 * Why two entities of documents are, or might be, one.
 *
 * @param left one of them
 * @param right the other
 * @param score how alike they are, from 0 to 1
 * @param same whether they were joined
 * @param open whether that is for people to decide: nothing but doubt keeps the two apart
 * @param explanation what speaks for and against it, in words
 */
public record Match(DocumentEntity left, DocumentEntity right, double score, boolean same, boolean open,
		String explanation) {

}
