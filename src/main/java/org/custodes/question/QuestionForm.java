package org.custodes.question;

/**
 * A question turned into a statement.
 *
 * @param asked what kind of answer it wants
 * @param statement the statement, with {@link Placeholders#HOLE} where the answer
 * belongs; for {@link Asked#WORDS} the speaker's placeholder and what follows
 * @param described the noun phrase that describes the answer ("police forces"), or an
 * empty text
 */
record QuestionForm(Asked asked, String statement, String described) {

}
