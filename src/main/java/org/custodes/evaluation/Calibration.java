package org.custodes.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Sorts claims into bins of confidence, a tenth wide. */
final class Calibration {

	private static final int BINS = 10;

	private final int[] claims = new int[BINS];

	private final int[] right = new int[BINS];

	private final double[] confidence = new double[BINS];

	void add(double confidence, boolean isRight) {
		int bin = Math.min((int) (confidence * BINS), BINS - 1);
		this.claims[bin]++;
		this.right[bin] += isRight ? 1 : 0;
		this.confidence[bin] += confidence;
	}

	List<ConfidenceBin> bins() {
		List<ConfidenceBin> bins = new ArrayList<>();
		for (int i = 0; i < BINS; i++) {
			if (this.claims[i] > 0) {
				bins.add(new ConfidenceBin((double) i / BINS, (double) (i + 1) / BINS, this.claims[i], this.right[i],
						this.confidence[i] / this.claims[i]));
			}
		}
		return bins;
	}

}
