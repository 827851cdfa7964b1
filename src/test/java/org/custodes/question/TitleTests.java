package org.custodes.question;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleTests {

	@ParameterizedTest
	@CsvSource({ "is the CEO of Alpha., chief executive", "is the CEO of Alpha., cofounder and CEO",
			"is Alpha's attorney., lawyer", "are the lawyers of Alpha., general counsel",
			"is the head of Alpha., director", "is the chief technology officer of Alpha., CTO" })
	void knowsThePostThatIsAskedFor(String statement, String held) {
		assertThat(Title.asked(Placeholders.HOLE + " " + statement)).get()
			.satisfies((title) -> assertThat(title.isHeldBy(held)).isTrue());
	}

	@ParameterizedTest
	@CsvSource({ "is the CEO of Alpha., attorney", "is Alpha's attorney., cofounder and CEO",
			"is the CEO of Alpha., deputy chief", "is the CEO of Alpha.," })
	void leavesOutOtherPosts(String statement, String held) {
		assertThat(Title.asked(Placeholders.HOLE + " " + statement)).get()
			.satisfies((title) -> assertThat(title.isHeldBy(held)).isFalse());
	}

	@ParameterizedTest
	@CsvSource({ "works for Alpha.", "used Alpha." })
	void asksForNoPostWithoutOne(String statement) {
		assertThat(Title.asked(Placeholders.HOLE + " " + statement)).isEmpty();
	}

}
