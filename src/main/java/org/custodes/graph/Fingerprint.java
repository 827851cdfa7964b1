package org.custodes.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a text looks like, in few numbers: the smallest hash of its four-word sequences
 * under each of several hash functions (MinHash). Texts that share most of their
 * sequences share most of these numbers.
 *
 * @param minima the smallest hashes
 */
record Fingerprint(List<Integer> minima) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final int SIZE = 64;

	private static final int WORDS = 4;

	/** How many numbers in a row must agree for two texts to be compared at all. */
	private static final int BAND = 4;

	/** From this share of common sequences on, two texts are copies of one story. */
	private static final double COPY = 0.5;

	Fingerprint {
		minima = List.copyOf(minima);
	}

	static Fingerprint of(String text) {
		String[] words = WORD.matcher(text.toLowerCase(Locale.ROOT))
			.results()
			.map(MatchResult::group)
			.toArray(String[]::new);
		int[] minima = new int[SIZE];
		Arrays.fill(minima, Integer.MAX_VALUE);
		for (int start = 0; start < Math.max(1, words.length - WORDS + 1); start++) {
			long sequence = 1;
			for (int i = start; i < Math.min(words.length, start + WORDS); i++) {
				sequence = 31 * mix(sequence) + words[i].hashCode();
			}
			for (int i = 0; i < SIZE; i++) {
				minima[i] = Math.min(minima[i], (int) (mix(sequence + 0x9E3779B97F4A7C15L * (i + 1)) >>> 33));
			}
		}
		return new Fingerprint(Arrays.stream(minima).boxed().toList());
	}

	boolean isCopyOf(Fingerprint other) {
		int same = 0;
		for (int i = 0; i < SIZE; i++) {
			same += this.minima.get(i).equals(other.minima.get(i)) ? 1 : 0;
		}
		return same >= COPY * SIZE;
	}

	/** Keys of which copies share at least one, but for rare cases. */
	List<String> bands() {
		List<String> bands = new ArrayList<>();
		for (int start = 0; start < SIZE; start += BAND) {
			bands.add(start + ":" + this.minima.subList(start, start + BAND));
		}
		return bands;
	}

	/** Spreads the bits of a number (the finaliser of SplitMix64). */
	private static long mix(long value) {
		long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

}
