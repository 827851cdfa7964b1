package org.custodes.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What can be done with the picture, how it is shared and saved. */
class PictureIT extends LoadedPage {

	private static final String ARGUS = "#/entity/company-argus";

	private static final String GOTHAM = "#/entity/agency-gotham-police";

	@BeforeAll
	static void load() {
		load(Newsroom.REFERRAL, Newsroom.DENIAL, Newsroom.LIST);
	}

	@Test
	void aHubShowsItsBestTiesAndOpensTheRestOnDemand(Page page) {
		open(page, ARGUS);
		assertThat(rows(page)).hasCount(22);
		assertThat(label(page, "fold company-argus USES")).isEqualTo("+ 107 · uses");
		choose(page, "fold company-argus USES");
		assertThat(rows(page)).hasCount(37);
		assertThat(page.locator("#announcer")).containsText("37 ties loaded");
		assertThat(label(page, "fold company-argus USES")).isEqualTo("+ 92 · uses");
	}

	@Test
	void expandedTiesAreTakenAwayAgain(Page page) {
		open(page, GOTHAM);
		assertThat(rows(page)).hasCount(3);
		choose(page, "company-argus");
		page.locator("#expand").click();
		assertThat(page.locator("#expand")).hasText("Collapse");
		assertThat(rows(page).filter(text("Seed Capital"))).hasCount(1);
		page.locator("#expand").click();
		assertThat(rows(page)).hasCount(3);
		page.goBack();
		assertThat(rows(page).filter(text("Seed Capital"))).hasCount(1);
	}

	@Test
	void anEntityIsHiddenAndShownAgain(Page page) {
		open(page, GOTHAM);
		choose(page, "agency-border-agency");
		page.locator("#hide").click();
		assertThat(rows(page)).hasCount(2);
		assertThat(page).hasURL(Pattern.compile("hide=agency-border-agency"));
		page.getByText("Show 1 hidden").click();
		assertThat(rows(page)).hasCount(3);
	}

	@Test
	void aPinnedEntityStaysWhereItIsAlsoInALink(Page page) {
		open(page, GOTHAM);
		choose(page, "agency-border-agency");
		page.locator("#pin").click();
		assertThat(page.locator("#pin")).hasAttribute("aria-pressed", "true");
		Object before = page.evaluate(DRAWING + ".getElementById('agency-border-agency').position('x')");
		choose(page, "company-argus");
		page.locator("#expand").click();
		assertThat(rows(page).filter(text("Seed Capital"))).hasCount(1);
		assertThat(number(page.evaluate(DRAWING + ".getElementById('agency-border-agency').position('x')")))
			.isCloseTo(number(before), org.assertj.core.data.Offset.offset(1.0));
		page.reload();
		assertThat(rows(page).filter(text("Seed Capital"))).hasCount(1);
		assertThat(number(page.evaluate(DRAWING + ".getElementById('agency-border-agency').position('x')")))
			.isCloseTo(number(before), org.assertj.core.data.Offset.offset(1.0));
	}

	@Test
	void theFilterIsPartOfTheAddressAndTheBackButtonTakesItOff(Page page) {
		open(page, GOTHAM);
		page.locator("#legend").getByLabel("referred").uncheck();
		assertThat(rows(page)).hasCount(2);
		assertThat(page).hasURL(Pattern.compile("off=REFERRED"));
		page.goBack();
		assertThat(rows(page)).hasCount(3);
	}

	@Test
	void theSliderShowsWhatHeldInAMonth(Page page) {
		open(page, "#/entity/agency-border-agency");
		assertThat(rows(page)).hasCount(2);
		open(page, "#/entity/agency-border-agency?asof=2020-03");
		assertThat(rows(page)).hasCount(1);
		assertThat(page.locator("#asof output")).hasText("March 2020");
		page.locator("#asof-slider").focus();
		page.keyboard().press("End");
		assertThat(page.locator("#asof output")).hasText("all time");
		assertThat(rows(page)).hasCount(2);
		assertThat(page.locator("#asof")).containsText("1 undated of 2 always show");
	}

	@Test
	void contractsAndDatesStandInThePictureOnDemand(Page page) {
		open(page, "#/entity/agency-border-agency");
		page.locator("#legend").getByLabel("contracts").check();
		page.locator("#legend").getByLabel("dates").check();
		assertThat(page).hasURL(Pattern.compile("also=contracts%2Cdates"));
		await().pollInSameThread().until(() -> isTrue(page, DRAWING + ".nodes('.thing').length === 3", null));
		assertThat(String.valueOf(page.evaluate(DRAWING + ".nodes('.thing').map((node) => node.data('label')).sort()")))
			.isEqualTo("[August 2020, August 2021, contract, $224,000]");
	}

	@Test
	void aPathBetweenTwoEntitiesIsDrawnAndToldFactByFact(Page page) {
		open(page, "#/entity/agency-force-1001");
		page.getByLabel("Find a path to").fill("Seed Capital");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1:visible")).hasText("Force 1001 to Seed Capital");
		assertThat(page.locator(".chain li")).hasText(new Pattern[] { Pattern.compile("Force 1001 uses Argus.*"),
				Pattern.compile("Seed Capital invested in Argus.*") });
		assertThat(page.evaluate(DRAWING + ".nodes().map((node) => node.position('x')).sort((a, b) => a - b)"))
			.asString()
			.isEqualTo("[0, 260, 520]");
		page.locator(".chain").getByText("1 claim").first().click();
		assertThat(page.locator("#evidence blockquote mark")).hasText("Force 1001 uses Argus");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					SVG  | <title>Gotham Police</title> | Border Agency
					CSV  | subject,subject_id,predicate | Gotham Police,agency-gotham-police,REFERRED,referred,Argus,company-argus,Border Agency
					GEXF | <gexf xmlns="http://gexf.net | <node id="agency-border-agency" label="Border Agency">
					""")
	void whatIsSeenIsSavedAsAFile(String format, String begin, String part, Page page) throws Exception {
		open(page, GOTHAM);
		String saved = Files.readString(save(page, format), StandardCharsets.UTF_8);
		assertThat(saved).contains(begin).contains(part);
	}

	@Test
	void whatIsSeenIsSavedAsAPicture(Page page) throws Exception {
		open(page, GOTHAM);
		assertThat(Files.readAllBytes(save(page, "PNG"))).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(5_000);
	}

	@Test
	void theFrameShowsThePictureAndItsEvidenceAndNothingElse(Page page) {
		open(page, "embed?entity=agency-gotham-police&off=REFERRED");
		assertThat(page.locator("h1:visible")).hasText("Gotham Police");
		assertThat(page.locator(".masthead")).isHidden();
		assertThat(page.locator("#credit a")).hasAttribute("href",
				base() + "#/entity/agency-gotham-police?off=REFERRED");
		assertThat(page.locator("#ties tbody tr")).hasCount(2);
		assertThat(page.locator("#evidence")).containsText("Argus");
	}

	private static Path save(Page page, String format) {
		assertThat(rows(page)).not().hasCount(0);
		page.locator("#share summary").click();
		Download download = page.waitForDownload(() -> page
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + format)))
			.click());
		assertThat(download.suggestedFilename())
			.isEqualTo("custodes-agency-gotham-police." + format.toLowerCase(java.util.Locale.ROOT));
		return download.path();
	}

	private static Object label(Page page, String id) {
		await().pollInSameThread()
			.until(() -> isTrue(page, "(id) => " + DRAWING + ".getElementById(id).nonempty()", id));
		return page.evaluate("(id) => " + DRAWING + ".getElementById(id).data('label')", id);
	}

	/**
	 * Asks once: Playwright's own waiting evaluates a string within the page, which the
	 * page's Content-Security-Policy forbids.
	 */
	private static boolean isTrue(Page page, String expression, @Nullable Object argument) {
		return Boolean.TRUE.equals(page.evaluate(expression, argument));
	}

}
