package org.custodes.extraction;

import java.util.List;

/**
 * A ridge-penalised logistic regression on standardised inputs, fitted by Newton's method
 * in one weight after the other.
 *
 * @param intercept the log odds where all inputs are 0
 * @param weights what each input adds to the log odds, per unit
 */
@SuppressWarnings("ArrayRecordComponent")
record LogisticRegression(double intercept, double[] weights) {

	private static final int SWEEPS = 400;

	/**
	 * Fits.
	 * @param inputs a row for each example
	 * @param right what came true
	 * @param penalty of the squared weights of standardised inputs
	 * @return the regression
	 */
	static LogisticRegression fit(List<double[]> inputs, List<Boolean> right, double penalty) {
		int width = inputs.get(0).length;
		double[] mean = new double[width];
		double[] deviation = new double[width];
		for (int j = 0; j < width; j++) {
			int column = j;
			double average = inputs.stream().mapToDouble((row) -> row[column]).average().orElseThrow();
			mean[j] = average;
			deviation[j] = Math
				.sqrt(inputs.stream().mapToDouble((row) -> (row[column] - average) * (row[column] - average)).sum()
						/ inputs.size());
		}
		double[][] rows = inputs.stream().map((row) -> standardised(row, mean, deviation)).toArray(double[][]::new);
		double[] fitted = sweep(rows, right, penalty);
		double intercept = fitted[width];
		double[] weights = new double[width];
		for (int j = 0; j < width; j++) {
			weights[j] = (deviation[j] > 0) ? fitted[j] / deviation[j] : 0;
			intercept -= weights[j] * mean[j];
		}
		return new LogisticRegression(intercept, weights);
	}

	/** The last column is the constant 1, whose weight no penalty holds. */
	private static double[] standardised(double[] row, double[] mean, double[] deviation) {
		double[] standardised = new double[row.length + 1];
		for (int j = 0; j < row.length; j++) {
			standardised[j] = (deviation[j] > 0) ? (row[j] - mean[j]) / deviation[j] : 0;
		}
		standardised[row.length] = 1;
		return standardised;
	}

	private static double[] sweep(double[][] rows, List<Boolean> right, double penalty) {
		int width = rows[0].length;
		double[] weights = new double[width];
		double[] odds = new double[rows.length];
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			for (int j = 0; j < width; j++) {
				double held = (j < width - 1) ? penalty : 0;
				double slope = held * weights[j];
				double curve = held + 1e-9;
				for (int i = 0; i < rows.length; i++) {
					double likelihood = likelihood(odds[i]);
					slope += (likelihood - (right.get(i) ? 1 : 0)) * rows[i][j];
					curve += likelihood * (1 - likelihood) * rows[i][j] * rows[i][j];
				}
				double step = Math.max(-1, Math.min(1, slope / curve));
				weights[j] -= step;
				for (int i = 0; i < rows.length; i++) {
					odds[i] -= step * rows[i][j];
				}
			}
		}
		return weights;
	}

	double likelihood(double[] row) {
		double odds = this.intercept;
		for (int j = 0; j < row.length; j++) {
			odds += this.weights[j] * row[j];
		}
		return likelihood(odds);
	}

	private static double likelihood(double odds) {
		return 1 / (1 + Math.exp(-odds));
	}

}
