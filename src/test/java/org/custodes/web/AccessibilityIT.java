package org.custodes.web;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Every view against the rules of WCAG 2.2 AA that axe can check, and at 360 px. */
@Import(WithReviews.class)
class AccessibilityIT extends LoadedPage {

	private static final List<String> VIEWS = List.of("", "#/entity/company-argus",
			"#/entity/company-argus?edge=agency-data-watchdog~FINED~company-argus~actual",
			"#/question/Who%20referred%20Argus%3F", "#/document/" + Newsroom.DENIAL.id(),
			"#/path/agency-force-1001?to=company-seed-capital", "#/overview", "#/overview/company-argus", "#/disputes",
			"#/contracts", "#/timeline/company-argus", "#/review", "#/review/names?entity=company-argus",
			"#/review/decisions", "#/cypher", "#/cypher?query=neighbours&entity=company-argus",
			"embed?entity=agency-gotham-police");

	@BeforeAll
	static void load() {
		load(Newsroom.REFERRAL, Newsroom.DENIAL, Newsroom.LIST);
	}

	static List<String> views() {
		return VIEWS;
	}

	/**
	 * Each view is loaded once by day, darkened in place, and loaded again on a small
	 * screen.
	 */
	@ParameterizedTest
	@MethodSource("views")
	void hasNoSeriousFindingsByDayAndNightAndIsNotCutOffOnASmallScreen(String view, Page page) {
		settled(page, view);
		assertThat(Axe.seriousFindings(page)).as("by day").isEmpty();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(Axe.seriousFindingsOfColour(page)).as("by night").isEmpty();
		page.setViewportSize(360, 740);
		page.reload();
		settled(page);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).as("width").isEqualTo(360);
	}

	private void settled(Page page, String view) {
		open(page, view);
		settled(page);
	}

	private static void settled(Page page) {
		assertThat(page.locator("main")).not().hasAttribute("data-view", "loading");
		assertThat(page.locator("h1:visible")).not().hasText("…");
		assertThat(page.locator(".skeleton:visible")).hasCount(0);
		assertThat(page.locator("[aria-busy]:visible")).hasCount(0);
	}

}
