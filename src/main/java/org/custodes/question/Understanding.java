package org.custodes.question;

import java.util.List;

import org.custodes.extraction.ClaimPattern;

/**
 * How a question was understood.
 *
 * @param form the question as a statement
 * @param patterns the claims that would answer it, all with the same parties
 */
record Understanding(QuestionForm form, List<ClaimPattern> patterns) {

}
