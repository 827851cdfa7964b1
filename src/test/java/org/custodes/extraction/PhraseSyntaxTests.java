package org.custodes.extraction;

import java.util.Map;

import org.custodes.ontology.Ontology;
import org.custodes.ontology.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What phrases of the rule files match in a row of words and names. */
class PhraseSyntaxTests {

	private static final Predicate ROLE_AT = Ontology.load().predicate("ROLE_AT");

	private final PhraseSyntax syntax = new PhraseSyntax(Lexicon.english(), Map.of("s", "'s|’s"));

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					<object> ~s? $roles <subject>;            <Company|> lawyer|lawyer|NN| <Person|>;                                true
					<object> ~s? $roles <subject>;            <Company|> 's|'s|POS| lawyer|lawyer|NN| <Person|>;                     true
					<object> ~s? $roles <subject>;            <Place|> lawyer|lawyer|NN| <Person|>;                                  false
					<object> $roles/NNS <subjects>;           <Company|> lawyers|lawyer|NNS| <Person|> and|and|CC| <Person|>;        true
					<object> $roles/NNS <subjects>;           <Company|> lawyer|lawyer|NN| <Person|>;                                false
					<object:Office> <subject>;                <Agency|Office> <Person|>;                                             true
					<object:Office> <subject>;                <Agency|> <Person|>;                                                   false
					<subject> LRB <object> #noun RRB;         <Person|> (|(|-LRB-| <Company|> hand|hand|NN| )|)|-RRB-|;              true
					<subject> ( of | at ) <object> #final;    <Person|> of|of|IN| the|the|DT| <Company|>;                            true
					<subject> of <object> #final;             <Person|> of|of|IN| <Company|> rival|rival|NN|;                        false
					""")
	void matches(String phrase, String row, boolean expected) {
		assertThat(this.syntax.compile(phrase, ROLE_AT, false).matcher(row + " ").lookingAt()).isEqualTo(expected);
	}

	@Test
	void aPhraseNeedsBothParties() {
		assertThatThrownBy(() -> this.syntax.compile("$roles <subject>", ROLE_AT, false))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void anImpliedObjectIsNotNamed() {
		assertThat(
				this.syntax.compile("$roles <subject>", ROLE_AT, true).matcher("lawyer|lawyer|NN| <Person|> ").find())
			.isTrue();
	}

	@Test
	void anUnknownPartIsAFault() {
		assertThatThrownBy(() -> this.syntax.compile("<subject> ~nothing <object>", ROLE_AT, false))
			.hasMessageContaining("~nothing");
	}

}
