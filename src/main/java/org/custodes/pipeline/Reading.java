package org.custodes.pipeline;

import org.custodes.extraction.Extraction;

/**
 * A document that has been read.
 *
 * @param extraction what it states
 * @param tokens how many tokens it has
 */
public record Reading(Extraction extraction, int tokens) {

}
