package org.custodes.cli;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import org.custodes.pipeline.IngestReport;
import org.custodes.pipeline.Stage;

/** What became of an ingest, in a few lines. */
final class IngestText {

	private IngestText() {
	}

	static String of(IngestReport report) {
		StringBuilder text = new StringBuilder();
		text.append("%,d documents read, %,d known already, %,d failed, %,d other files skipped (%s)%n".formatted(
				report.read(), report.known(), report.failures().size(), report.skipped(), timings(report.timings())));
		if (report.stopped()) {
			text.append("Stopped. What was read is kept; the same command goes on from here.\n");
		}
		text.append("The graph holds %,d documents, %,d claims and %,d entities.%n".formatted(
				report.graph().nodes("Document"), report.graph().nodes("Claim"), report.graph().nodes("Entity")));
		return text.toString();
	}

	private static String timings(Map<Stage, Duration> timings) {
		return timings.entrySet()
			.stream()
			.map((entry) -> "%s %.1f s".formatted(entry.getKey().label(), entry.getValue().toMillis() / 1000.0))
			.collect(Collectors.joining(", "));
	}

}
