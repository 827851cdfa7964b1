package org.custodes.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.custodes.corpus.CorpusItem;
import org.custodes.corpus.Failure;
import org.custodes.corpus.Notice;
import org.custodes.pipeline.ProgressListener;

/** Shows how far the work has come: as a bar on a terminal, in plain lines elsewhere. */
sealed interface Progress extends ProgressListener permits TerminalProgress, PlainProgress {

	/** Tells something beside the progress. */
	void say(String line);

	@Override
	default void tell(CorpusItem item) {
		if (item instanceof Failure failure) {
			say("FAILED " + failure);
		}
		else if (item instanceof Notice notice) {
			say("NOTE " + notice);
		}
	}

	static Progress on(PrintWriter err, BooleanSupplier stopped) {
		return isTerminal() ? new TerminalProgress(err, stopped) : new PlainProgress(err, stopped);
	}

	/** From Java 22 on there is a console even where there is no terminal. */
	@SuppressWarnings("SystemConsoleNull")
	private static boolean isTerminal() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		}
		catch (ReflectiveOperationException ex) {
			return true;
		}
	}

	/** How fast it goes and how long it will take, in words. */
	static String pace(int done, int steps, long tokens, Duration elapsed) {
		double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
		long left = (done > 0) ? Math.round(seconds / done * Math.max(0, steps - done)) : 0;
		return String.format(Locale.ROOT, "%.1f documents/s, %,.0f tokens/s, %s left", done / seconds, tokens / seconds,
				shortly(left));
	}

	private static String shortly(long seconds) {
		return (seconds < 90) ? seconds + " s" : Math.round(seconds / 60.0) + " min";
	}

}
