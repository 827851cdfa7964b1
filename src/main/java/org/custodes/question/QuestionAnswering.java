package org.custodes.question;

/** Answers questions in plain English from the graph. */
public interface QuestionAnswering {

	/**
	 * Answers a question.
	 * @param question a question or an imperative in English, of at most 500 characters
	 * @return the answers with their evidence, or the reason why there is none
	 */
	Answer answer(String question);

}
