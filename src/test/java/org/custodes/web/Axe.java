package org.custodes.web;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Checks a page against WCAG 2.2 AA with axe-core. */
final class Axe {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

	private Axe() {
	}

	/** What is serious or critical, with the element it concerns. */
	static List<String> seriousFindings(Page page) {
		return serious(new AxeBuilder(page).withTags(RULES));
	}

	/** The same by those rules alone that a change of colours can break. */
	static List<String> seriousFindingsOfColour(Page page) {
		return serious(new AxeBuilder(page).withRules(COLOURS));
	}

	// Without frames of other sites there is no need of a second page that gathers the
	// findings.
	private static List<String> serious(AxeBuilder axe) {
		return axe.setLegacyMode(true)
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
