package org.custodes.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How questions become statements; names are placeholders by then, and Zadora is the gap.
 */
class QuestionReaderTests {

	private final QuestionReader reader = new QuestionReader();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Who referred Acmecorp to Bonaco?                 | WHO      | Zadora referred Acmecorp to Bonaco.
			Who did Hawkins introduce to Bradford?           | WHO      | Hawkins will introduce Zadora to Bradford.
			Who did Acmecorp try to buy records from?        | WHO      | Acmecorp will try to buy records from Zadora.
			Who was fined by Acmecorp?                       | WHO      | Zadora was fined by Acmecorp.
			Who was Acmecorp fined by?                       | WHO      | Acmecorp was fined by Zadora.
			Who is Acmecorp's attorney?                      | WHO      | Zadora is Acmecorp's attorney.
			Where is Acmecorp based?                         | WHO      | Acmecorp is based in Zadora.
			When did Acmecorp test Bonaco?                   | WHEN     | Acmecorp will test Bonaco.
			How much did Acmecorp fine Bonaco?               | HOW_MUCH | Acmecorp will fine Bonaco.
			How many searches did Acmecorp run?              | HOW_MANY | Acmecorp will run 100 searches.
			Has Acmecorp used Bonaco?                        | WHETHER  | Acmecorp has used Bonaco.
			Which companies did Acmecorp collect data from?  | WHO      | Acmecorp will collect data from Zadora.
			Name the founders of Acmecorp.                   | WHO      | Zadora is the founders of Acmecorp.
			What is Acmecorp's Bonaco part of?               | WHO      | Acmecorp's Bonaco is part of Zadora.
			""")
	void turnsAQuestionIntoAStatementWithAGap(String question, Asked asked, String statement) {
		assertThat(this.reader.read(question)).first()
			.returns(asked, QuestionForm::asked)
			.returns(statement, QuestionForm::statement);
	}

	@Test
	void leavesTheBorderOfADescriptionToTheGrammar() {
		assertThat(this.reader.read("Which police forces used Acmecorp?")).anyMatch(
				(form) -> form.described().equals("police forces") && form.statement().equals("Zadora used Acmecorp."));
	}

	@Test
	void doesNotTurnWhatIsNoQuestion() {
		assertThat(this.reader.read("Acmecorp Bonaco")).isEmpty();
	}

}
