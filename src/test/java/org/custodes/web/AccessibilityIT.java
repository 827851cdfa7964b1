package org.custodes.web;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Every view against the rules of WCAG 2.2 AA that axe can check, and at 360 px. */
class AccessibilityIT extends LoadedPage {

	private static final List<String> VIEWS = List.of("", "#/entity/company-argus",
			"#/entity/company-argus?edge=agency-data-watchdog~FINED~company-argus~actual",
			"#/question/Who%20referred%20Argus%3F", "#/document/" + Newsroom.DENIAL.id(),
			"#/path/agency-force-1001?to=company-seed-capital", "#/overview", "#/overview/company-argus", "#/disputes",
			"#/contracts", "#/timeline/company-argus", "#/cypher", "#/cypher?query=neighbours&entity=company-argus",
			"embed?entity=agency-gotham-police");

	@BeforeAll
	static void load() {
		load(Newsroom.REFERRAL, Newsroom.DENIAL, Newsroom.LIST);
	}

	static Stream<Arguments> views() {
		return VIEWS.stream()
			.flatMap((view) -> Stream.of(Arguments.of(view, ColorScheme.LIGHT), Arguments.of(view, ColorScheme.DARK)));
	}

	static List<String> addresses() {
		return VIEWS;
	}

	@ParameterizedTest
	@MethodSource("views")
	void hasNoSeriousFindings(String view, ColorScheme scheme, Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		settled(page, view);
		assertThat(Axe.seriousFindings(page)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void isNotCutOffOnASmallScreen(String view, Page page) {
		page.setViewportSize(360, 740);
		settled(page, view);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
	}

	private void settled(Page page, String view) {
		open(page, view);
		assertThat(page.locator("h1:visible")).not().hasText("…");
		assertThat(page.locator(".skeleton:visible")).hasCount(0);
		assertThat(page.locator("[aria-busy]:visible")).hasCount(0);
	}

}
