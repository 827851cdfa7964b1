package org.custodes.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast Custodes reads, beside the full pipeline of CoreNLP and beside CoreNLP with
 * the annotators that Custodes calls.
 * <p>
 * All read the same documents in turns, so that whatever else the machine does weighs on
 * all alike, each in a process of its own with the same heap. What counts is tokens per
 * CPU-second of the whole process. {@code mvn -Pbenchmark -DskipTests test} runs it.
 */
final class ExtractionBenchmark {

	/** How many times the tokens per CPU-second of the full pipeline. */
	private static final double GOAL = 2.5;

	private static final Pattern TIME = Pattern.compile("(\\w+): ([0-9.]+) sec");

	private final Map<Contestant, ReadingProcess> processes = new EnumMap<>(Contestant.class);

	private final Map<Contestant, Measure> totals = new EnumMap<>(Contestant.class);

	private final Map<Contestant, Map<String, Double>> accounts = new EnumMap<>(Contestant.class);

	private ExtractionBenchmark() {
	}

	/**
	 * Runs the benchmark.
	 * @param arguments how many rounds are measured, on how many threads, and the
	 * documents' folders with a comma between them
	 */
	public static void main(String[] arguments) throws IOException {
		int rounds = Integer.parseInt(arguments[0]);
		int threads = Integer.parseInt(arguments[1]);
		List<String> folders = List.of(arguments[2].split(","));
		say("%d documents of %s, %d threads, %d rounds after two that warm up", Articles.of(folders).size(),
				String.join(", ", folders), threads, rounds);
		boolean reached = new ExtractionBenchmark().run(rounds, threads, folders);
		System.exit(reached ? 0 : 1);
	}

	private boolean run(int rounds, int threads, List<String> folders) throws IOException {
		try {
			for (Contestant each : Contestant.values()) {
				this.processes.put(each, new ReadingProcess(each, threads, folders));
				for (int i = 0; i < 2; i++) {
					say("warm-up: %s: %s", each.label(), process(each).read(0));
				}
				this.accounts.put(each, account(each));
			}
			for (int i = 1; i <= rounds; i++) {
				for (Contestant each : Contestant.values()) {
					Measure measure = process(each).read(0);
					say("round %d: %s: %s", i, each.label(), measure);
					this.totals.merge(each, measure, Measure::plus);
				}
			}
			annotators(Contestant.FULL);
			annotators(Contestant.SAME);
			stages();
			return verdict();
		}
		finally {
			this.processes.values().forEach(ReadingProcess::close);
		}
	}

	private ReadingProcess process(Contestant contestant) {
		return this.processes.get(contestant);
	}

	private boolean verdict() {
		say("%n%-26s %12s %16s", "", "tokens/s", "tokens/CPU-s");
		this.totals.forEach(
				(each, total) -> say("%-26s %12.0f %16.0f", each.label(), total.perSecond(), total.perCpuSecond()));
		double own = this.totals.get(Contestant.CUSTODES).perCpuSecond();
		double ratio = own / this.totals.get(Contestant.FULL).perCpuSecond();
		say("%nCustodes / full CoreNLP, per CPU-second: %.2f (goal: at least %.1f)", ratio, GOAL);
		say("Custodes / CoreNLP with the same annotators, per CPU-second: %.2f",
				own / this.totals.get(Contestant.SAME).perCpuSecond());
		return ratio >= GOAL;
	}

	/**
	 * What CoreNLP's annotators cost: its own account of the time since the warm-up tells
	 * the shares, the process's CPU time the whole.
	 */
	private void annotators(Contestant contestant) throws IOException {
		Map<String, Double> times = account(contestant);
		this.accounts.get(contestant).forEach((name, before) -> times.merge(name, -before, Double::sum));
		double sum = times.values().stream().mapToDouble((each) -> each).sum();
		double whole = this.totals.get(contestant).cpuMicros();
		say("%n%s, CPU microseconds per token: %.0f", contestant.label(), whole);
		times.forEach((name, time) -> say("  %-28s %8.0f", name, whole * time / sum));
	}

	private Map<String, Double> account(Contestant contestant) throws IOException {
		Map<String, Double> times = new LinkedHashMap<>();
		for (String line : process(contestant).account()) {
			Matcher matcher = TIME.matcher(line);
			if (matcher.find() && !line.contains("TOTAL")) {
				times.merge(matcher.group(1).replaceAll("Annotator$", ""), Double.parseDouble(matcher.group(2)),
						Double::sum);
			}
		}
		return times;
	}

	/**
	 * What the stages of Custodes cost, each by what reading takes longer with it than
	 * without.
	 */
	private void stages() throws IOException {
		List<String> depths = Contestant.CUSTODES.depths();
		List<Double> costs = new ArrayList<>(List.of(0.0));
		for (int i = 1; i <= depths.size(); i++) {
			int depth = i % depths.size();
			Measure sum = process(Contestant.CUSTODES).read(depth).plus(process(Contestant.CUSTODES).read(depth));
			costs.add(sum.cpuMicros());
		}
		say("%nCustodes, CPU microseconds per token: %.0f", costs.get(depths.size()));
		for (int i = 1; i <= depths.size(); i++) {
			String name = (i < depths.size()) ? depths.get(i) : "extraction";
			say("  %-28s %8.0f", name, costs.get(i) - costs.get(i - 1));
		}
	}

	private static void say(String format, Object... values) {
		System.out.println(String.format(Locale.ROOT, format, values));
	}

}
