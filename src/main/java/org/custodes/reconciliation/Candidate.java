package org.custodes.reconciliation;

import org.custodes.query.EntityView;

/**
 * An entity that a cell may mean.
 *
 * @param entity the entity
 * @param score how well its names and properties fit, from 0 to 100
 * @param match whether it can be taken without asking: it bears the name, and no other
 * does
 */
public record Candidate(EntityView entity, double score, boolean match) {

}
