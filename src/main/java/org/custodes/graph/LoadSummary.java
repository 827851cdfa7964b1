package org.custodes.graph;

/**
 * What a load did.
 *
 * @param loaded how many documents were new or had changed and were written
 * @param unchanged how many documents were in the graph already as they are
 * @param unresolved how many documents were left for the next load because the resolution
 * does not know them
 * @param counts what the graph holds now
 */
public record LoadSummary(int loaded, int unchanged, int unresolved, GraphCounts counts) {

}
