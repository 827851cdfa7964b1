package org.custodes.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How likely a claim is to be right: a logistic regression over its signs, whose weights
 * were fitted on annotated articles. The resource tells on which; {@code CalibrationFit}
 * among the tests fits and judges it.
 */
final class Calibration {

	static final String RESOURCE = "calibration/en.yaml";

	/** Nothing that a machine reads is certain, and little is impossible. */
	private static final double LEAST = 0.01;

	private static final double MOST = 0.99;

	private static final double DIGITS = 1000;

	private final double intercept;

	private final Map<Sign, Double> weights;

	/**
	 * A calibration.
	 * @param intercept the log odds of a claim without signs
	 * @param weights what each sign adds to the log odds, per unit
	 */
	Calibration(double intercept, Map<Sign, Double> weights) {
		this.intercept = intercept;
		Map<Sign, Double> copy = new EnumMap<>(Sign.class);
		copy.putAll(weights);
		this.weights = Collections.unmodifiableMap(copy);
	}

	static Calibration english() {
		try (InputStream in = Objects.requireNonNull(Calibration.class.getClassLoader().getResourceAsStream(RESOURCE),
				RESOURCE)) {
			return new YAMLMapper().readValue(in, Form.class).toCalibration();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How likely a claim is to be right, from 0 to 1. */
	double confidence(Candidate candidate) {
		double odds = this.intercept;
		for (Map.Entry<Sign, Double> weight : this.weights.entrySet()) {
			odds += weight.getValue() * weight.getKey().of(candidate);
		}
		double likelihood = 1 / (1 + Math.exp(-odds));
		return Math.round(Math.max(LEAST, Math.min(MOST, likelihood)) * DIGITS) / DIGITS;
	}

	/**
	 * A calibration as the resource says it.
	 *
	 * @param provenance on what it was fitted
	 * @param intercept the log odds of a claim without signs
	 * @param weights by the signs' labels; every sign has one
	 */
	record Form(String provenance, double intercept, Map<String, Double> weights) {

		Calibration toCalibration() {
			Map<Sign, Double> bySign = new EnumMap<>(Sign.class);
			for (Sign sign : Sign.values()) {
				Double weight = this.weights.get(sign.label());
				if (weight == null) {
					throw new IllegalStateException(RESOURCE + ": there is no weight for '" + sign.label() + "'");
				}
				bySign.put(sign, weight);
			}
			if (this.weights.size() != bySign.size()) {
				throw new IllegalStateException(RESOURCE + ": more weights than signs: " + this.weights.keySet());
			}
			return new Calibration(this.intercept, bySign);
		}

	}

}
