package org.custodes.query;

/**
 * A direct edge without its evidence, for maps of the whole graph.
 *
 * @param id the fact, by which its evidence is found
 * @param subject the id of the entity at its start
 * @param object the id of the entity at its end
 * @param sources how many independent documents say so
 */
public record FactEnds(String id, String subject, String object, int sources) {

}
