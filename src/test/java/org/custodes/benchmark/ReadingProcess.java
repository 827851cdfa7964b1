package org.custodes.benchmark;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.custodes.benchmark.Contestant.Reading;
import org.custodes.corpus.Document;

/**
 * A process in which one contestant reads, so that each has the same heap to itself and
 * the process's CPU time is what reading costs. It reads when it is told to: the number
 * of a depth on a line gives a measure on a line, {@link #ACCOUNT} gives CoreNLP's
 * account of its annotators and a blank line.
 */
final class ReadingProcess implements Closeable {

	private static final String HEAP = "-Xmx4g";

	private static final String ACCOUNT = "account";

	private final Process process;

	private final PrintWriter commands;

	private final BufferedReader answers;

	ReadingProcess(Contestant contestant, int threads, List<String> folders) throws IOException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), HEAP,
				"-cp", System.getProperty("java.class.path"), ReadingProcess.class.getName(), contestant.name(),
				String.valueOf(threads)));
		command.addAll(folders);
		this.process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
		this.commands = new PrintWriter(this.process.getOutputStream(), true, StandardCharsets.UTF_8);
		this.answers = new BufferedReader(new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8));
	}

	/** Reads all documents once, to one of the contestant's depths. */
	Measure read(int depth) throws IOException {
		return Measure.parse(ask(String.valueOf(depth)));
	}

	/** What each annotator of CoreNLP took since the process began. */
	List<String> account() throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line = ask(ACCOUNT); !line.isBlank(); line = answer()) {
			lines.add(line);
		}
		return lines;
	}

	private String ask(String command) throws IOException {
		this.commands.println(command);
		return answer();
	}

	private String answer() throws IOException {
		String line = this.answers.readLine();
		if (line == null) {
			throw new IOException("the reading process has ended: " + this.process.info().commandLine().orElse("?"));
		}
		return line;
	}

	/** The process ends with its input. */
	@Override
	public void close() {
		this.commands.close();
	}

	/**
	 * The process itself.
	 * @param arguments the contestant, the number of threads, the documents' folders
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
		PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		// Loggers write to what is standard output by now.
		System.setOut(System.err);
		Reading reading = Contestant.valueOf(arguments[0]).start();
		int threads = Integer.parseInt(arguments[1]);
		List<Document> documents = Articles.of(List.of(arguments).subList(2, arguments.length));
		BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String command = commands.readLine(); command != null; command = commands.readLine()) {
			if (command.equals(ACCOUNT)) {
				answers.println(reading.account().get().strip() + "\n");
			}
			else {
				answers.println(Measure.of(documents, reading.works().get(Integer.parseInt(command)), threads).line());
			}
		}
	}

}
