package org.custodes.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;

import org.custodes.corpus.Failure;
import org.custodes.pipeline.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainProgressTests {

	private final StringWriter err = new StringWriter();

	private final Progress progress = new PlainProgress(new PrintWriter(this.err), () -> false);

	@Test
	void tellsWhatBeginsWhatFailsAndTheEnd() {
		this.progress.begin(Stage.READ, 2);
		this.progress.step(100);
		this.progress.tell(new Failure("b.txt", "it holds no text", "remove it"));
		this.progress.step(0);
		this.progress.begin(Stage.LOAD, 0);
		assertThat(this.err.toString()).startsWith("Reading 2 documents")
			.contains("FAILED b.txt: it holds no text; remove it")
			.contains("2 of 2 documents, ")
			.doesNotContain("1 of 2 documents")
			.contains("Loading the graph");
	}

	@ParameterizedTest
	@CsvSource({ "0, 10, 0, 0, '0.0 documents/s, 0 tokens/s, 0 s left'",
			"2, 10, 1000, 4, '0.5 documents/s, 250 tokens/s, 16 s left'",
			"10, 1010, 5000, 10, '1.0 documents/s, 500 tokens/s, 17 min left'" })
	void tellsThePaceAndTheTimeLeft(int done, int steps, long tokens, long seconds, String pace) {
		assertThat(Progress.pace(done, steps, tokens, Duration.ofSeconds(seconds))).isEqualTo(pace);
	}

}
