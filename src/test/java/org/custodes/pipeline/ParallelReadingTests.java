package org.custodes.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.custodes.corpus.CorpusItem;
import org.custodes.corpus.Document;
import org.custodes.corpus.Failure;
import org.custodes.corpus.Notice;
import org.custodes.corpus.Skipped;
import org.custodes.corpus.Source;
import org.custodes.extraction.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(30)
class ParallelReadingTests {

	private final List<String> told = new ArrayList<>();

	@Test
	void tellsEverythingInTheOrderOfTheCorpus() throws InterruptedException {
		Stream<CorpusItem> items = Stream.of(document("slow"), new Failure("b", "broken", "mend it"), document("c"),
				new Skipped("d", "no text"), new Notice("e", "no date", "add it"), document("e"));
		new ParallelReading((document) -> {
			if (document.name().equals("slow")) {
				pause();
			}
			return reading(document);
		}, 2).run(items, listener());
		assertThat(this.told).containsExactly("read slow", "failed b", "read c", "skipped d", "noticed e", "read e");
	}

	@Test
	void goesOnAfterADocumentThatCannotBeRead() throws InterruptedException {
		new ParallelReading((document) -> {
			if (document.name().equals("b")) {
				return endless(document, 0);
			}
			if (document.name().equals("c")) {
				throw new IllegalStateException("a fault of the reader");
			}
			return reading(document);
		}, 2).run(Stream.of("a", "b", "c", "d").map(ParallelReadingTests::document), listener());
		assertThat(this.told).containsExactly("read a", "failed b", "failed c", "read d");
	}

	@Test
	void holdsFewDocumentsInMemory() throws InterruptedException {
		AtomicInteger taken = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		Stream<CorpusItem> items = IntStream.range(0, 200).mapToObj((i) -> {
			taken.incrementAndGet();
			return document("d" + i);
		});
		new ParallelReading(ParallelReadingTests::reading, 2).run(items, new ReadingListener() {

			private int done;

			@Override
			public void read(Reading reading) {
				most.accumulateAndGet(taken.get() - this.done, Math::max);
				this.done++;
			}

			@Override
			public void failed(Failure failure) {
				throw new AssertionError(failure);
			}
		});
		assertThat(most).hasValueLessThanOrEqualTo(10);
	}

	@Test
	void stopsWhenItsThreadIsInterrupted() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		CountDownLatch stopped = new CountDownLatch(1);
		Thread thread = new Thread(() -> {
			ParallelReading reading = new ParallelReading((document) -> {
				begun.countDown();
				await(never);
				return reading(document);
			}, 2);
			assertThatExceptionOfType(InterruptedException.class)
				.isThrownBy(() -> reading.run(Stream.of(document("a")), listener()));
			stopped.countDown();
		});
		thread.start();
		begun.await();
		thread.interrupt();
		stopped.await();
		assertThat(this.told).isEmpty();
	}

	private ReadingListener listener() {
		return new ReadingListener() {
			@Override
			public void read(Reading reading) {
				ParallelReadingTests.this.told.add("read " + reading.extraction().document().name());
			}

			@Override
			public void failed(Failure failure) {
				ParallelReadingTests.this.told.add("failed " + failure.place());
			}

			@Override
			public void skipped(Skipped skipped) {
				ParallelReadingTests.this.told.add("skipped " + skipped.place());
			}

			@Override
			public void noticed(Notice notice) {
				ParallelReadingTests.this.told.add("noticed " + notice.place());
			}
		};
	}

	private static Document document(String name) {
		return Document.of(name, "The text of " + name + ".", Source.UNKNOWN);
	}

	private static Reading reading(Document document) {
		return new Reading(new Extraction(document, List.of(), List.of(), List.of(), List.of()), 5);
	}

	/** Overflows the stack, as parsers do on monstrous sentences. */
	private static Reading endless(Document document, int depth) {
		return (depth < 0) ? reading(document) : endless(document, (depth + 1) & Integer.MAX_VALUE);
	}

	private static void pause() {
		await(new CountDownLatch(1), 200);
	}

	private static void await(CountDownLatch latch) {
		await(latch, Long.MAX_VALUE);
	}

	private static void await(CountDownLatch latch, long millis) {
		try {
			latch.await(millis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
