package org.custodes.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an output compares with the gold. Counts are summed over all documents before any
 * share is taken. Everything here is plain data, so that it serialises as it stands.
 *
 * @param documents how many documents the gold holds
 * @param unread the documents of the gold that the output lacks; all they hold counts as
 * missed
 * @param ungraded the documents of the output that the gold lacks; they count for nothing
 * @param claims claims: subject, predicate, object, polarity and, where the predicate
 * takes one, recipient
 * @param pairs the pairs of entities between which there is a claim, whatever it says
 * @param predicates the claims of each predicate
 * @param qualifiers for each qualifier, how often it is right where a right claim or its
 * gold has one
 * @param entities entities by name
 * @param typedEntities entities by name and type
 * @param entityTypes entities by name and type, type by type
 * @param quotes quotations
 * @param dates dates
 * @param calibration the claims by confidence, in ascending order and without empty bins
 * @param findings all that is missed or wrong, document by document
 */
public record EvaluationReport(int documents, List<String> unread, List<String> ungraded, Score claims, Score pairs,
		SortedMap<String, Score> predicates, SortedMap<String, QualifierScore> qualifiers, Score entities,
		Score typedEntities, SortedMap<String, Score> entityTypes, QuoteScore quotes, Score dates,
		List<ConfidenceBin> calibration, List<Finding> findings) {

	public EvaluationReport {
		unread = List.copyOf(unread);
		ungraded = List.copyOf(ungraded);
		predicates = sorted(predicates);
		qualifiers = sorted(qualifiers);
		entityTypes = sorted(entityTypes);
		calibration = List.copyOf(calibration);
		findings = List.copyOf(findings);
	}

	/**
	 * The report for a terminal, without the findings.
	 * @return lines of text
	 */
	public String toText() {
		return new ReportPrinter(this).text();
	}

	/**
	 * The report for a document: a row that sums it up, to stand below those of other
	 * articles, and the tables.
	 * @param articles what the summary calls the articles
	 * @param findings whether all that is missed or wrong is listed, too
	 * @return Markdown
	 */
	public String toMarkdown(String articles, boolean findings) {
		return new MarkdownPrinter(this, articles).print(findings);
	}

	private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
		return Collections.unmodifiableSortedMap(new TreeMap<>(map));
	}

}
