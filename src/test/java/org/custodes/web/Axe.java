package org.custodes.web;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Checks a page against WCAG 2.2 AA with axe-core. */
final class Axe {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private Axe() {
	}

	/** What is serious or critical, with the element it concerns. */
	static List<String> seriousFindings(Page page) {
		return new AxeBuilder(page).withTags(RULES)
			.analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
			.toList();
	}

}
