package org.custodes.corpus;

/**
 * What a corpus gives for one of its places: a document, or why there is none, or a
 * remark.
 */
public sealed interface CorpusItem permits Document, Failure, Notice, Skipped {

}
