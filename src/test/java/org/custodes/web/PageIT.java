package org.custodes.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.custodes.extraction.Qualifiers;
import org.custodes.graph.Story;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Polarity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The page in a real browser, on a real server and a real graph. */
class PageIT extends LoadedPage {

	private static final String CLEARVIEW = "#/entity/company-clearview";

	private static final String WORDS = "Officers of the NYPD referred Clearview to ICE";

	private static final String TAG = "<img src=x onerror=\"document.title=1\">";

	private static final Story REFERRAL = new Story("referral.txt", """
			The app spread by word of mouth. Officers of the NYPD referred Clearview to ICE. The NYPD uses Clearview.

			Hoan Ton-That founded Clearview. The Met Police plans to use Clearview.""").entity("Agency", "NYPD")
		.entity("Company", "Clearview")
		.entity("Agency", "ICE")
		.entity("Person", "Hoan Ton-That")
		.entity("Agency", "Met Police")
		.referral("NYPD", "Clearview", "ICE", WORDS)
		.claim("NYPD", "USES", "Clearview", "The NYPD uses Clearview")
		.claim("Hoan Ton-That", "FOUNDED", "Clearview", "Hoan Ton-That founded Clearview")
		.claim("Met Police", "USES", "Clearview", "The Met Police plans to use Clearview", Modality.PLANNED);

	private static final Story DENIAL = new Story("denial.txt", "The NYPD does not use Clearview, it said.")
		.entity("Agency", "NYPD")
		.entity("Company", "Clearview")
		.claim("NYPD", "USES", "Clearview", "The NYPD does not use Clearview", Polarity.DENIED, Qualifiers.NONE);

	private static final Story HOSTILE = new Story("<script>document.title = \"broken\"</script>",
			"The " + TAG + " company <b>uses</b> Clearview.")
		.entity("Company", TAG)
		.entity("Company", "Clearview")
		.claim(TAG, "USES", "Clearview", TAG + " company <b>uses</b> Clearview");

	@BeforeAll
	static void load() {
		load(REFERRAL, DENIAL, HOSTILE);
	}

	@Test
	void searchLeadsToAnEntityWithItsTies(Page page) {
		open(page, "");
		page.getByRole(AriaRole.COMBOBOX).fill("clearview");
		assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Clearview");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1:visible")).hasText("Clearview");
		assertThat(page).hasURL(Pattern.compile(CLEARVIEW + "$"));
		assertThat(rows(page)).hasCount(6);
		assertThat(rows(page).filter(text("founded"))).containsText("Hoan Ton-That");
	}

	@Test
	void aClickedLineShowsItsEvidenceAndItsSentenceInTheArticle(Page page) {
		open(page, CLEARVIEW);
		clickLine(page, "person-hoan-ton-that");
		Locator evidence = page.locator("#evidence");
		assertThat(evidence.locator("h2")).hasText("Hoan Ton-That founded Clearview");
		assertThat(evidence.locator("blockquote mark")).hasText("Hoan Ton-That founded Clearview");
		assertThat(evidence).containsText("About referral.txt");
		assertThat(evidence).containsText("The Paper, May 2021");
		evidence.getByText("Read it in the article").click();
		Locator article = page.locator("#article");
		assertThat(article.locator("mark")).hasText("Hoan Ton-That founded Clearview");
		assertThat(article.locator("a.mention").filter(text("NYPD"))).hasCount(2);
		page.goBack();
		assertThat(article).isHidden();
		page.goBack();
		assertThat(evidence.locator("h2")).hasText("What the articles say");
	}

	@Test
	void allTiesBetweenTwoEntitiesAreOneLineAndAreListed(Page page) {
		open(page, CLEARVIEW);
		clickLine(page, "agency-nypd");
		Locator evidence = page.locator("#evidence");
		assertThat(evidence.locator("h3"))
			.hasText(new String[] { "NYPD referred Clearview to ICE", "NYPD uses Clearview", "NYPD uses Clearview" });
		assertThat(evidence.locator("blockquote")).hasCount(3);
		assertThat(evidence.locator(".claim.denied")).containsText("The NYPD does not use Clearview");
	}

	@Test
	void theKeyboardAloneReachesTheEvidenceAndComesBack(Page page) {
		open(page, CLEARVIEW);
		Locator first = page.locator("button.tie").first();
		first.focus();
		page.keyboard().press("ArrowDown");
		Locator second = page.locator("button.tie").nth(1);
		assertThat(second).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator("#evidence")).isFocused();
		assertThat(page.locator("#evidence blockquote mark")).not().isEmpty();
		assertThat(page.locator("#announcer")).containsText("Evidence");
		page.keyboard().press("Escape");
		assertThat(second).isFocused();
	}

	@Test
	void thePictureIsWalkedWithArrowKeysAndExpandedWithEnter(Page page) {
		open(page, "#/entity/person-hoan-ton-that");
		assertThat(rows(page)).hasCount(1);
		page.locator("#graph").focus();
		page.keyboard().press("ArrowDown");
		assertThat(page).hasURL(Pattern.compile("node=person-hoan-ton-that"));
		choose(page, "company-clearview");
		page.locator("#graph").focus();
		page.keyboard().press("Enter");
		assertThat(rows(page)).hasCount(6);
		assertThat(page).hasURL(Pattern.compile("expand=company-clearview"));
		page.reload();
		assertThat(rows(page)).hasCount(6);
	}

	@Test
	void aQuestionIsAnsweredInPlaceWithItsSentenceAndItsCypher(Page page) {
		open(page, "");
		page.getByRole(AriaRole.COMBOBOX).fill("Who referred Clearview to ICE?");
		page.keyboard().press("Enter");
		Locator evidence = page.locator("#evidence");
		assertThat(evidence.locator(".finding-value")).hasText("NYPD");
		assertThat(evidence.locator("blockquote mark")).hasText(WORDS);
		assertThat(evidence.locator(".interpretation")).containsText("REFERRED by ?");
		evidence.getByText("The Cypher behind it").click();
		assertThat(evidence.locator("pre")).containsText("MATCH (claim:Claim");
		assertThat(rows(page)).hasCount(1);
		assertThat(rows(page)).containsText("ICE");
	}

	@Test
	void aQuestionWithoutAnAnswerSaysWhy(Page page) {
		open(page, "#/question/Why%3F");
		assertThat(page.locator("#evidence .reason")).hasText("No predicate fits this question.");
	}

	@Test
	void whatIsNoUndisputedFactSaysSoInWordsAndInTheLine(Page page) {
		open(page, CLEARVIEW);
		assertThat(rows(page).filter(text("Planned"))).containsText("Met Police");
		assertThat(rows(page).filter(text("Denied, disputed"))).hasCount(1);
		assertThat(rows(page).filter(text("Stated as fact, disputed"))).hasCount(1);
		assertThat(line(page, "agency-met-police", "line.style('line-style')")).isEqualTo("dashed");
		assertThat(line(page, "agency-nypd", "line.hasClass('disputed')")).isEqualTo(true);
		assertThat(line(page, "person-hoan-ton-that", "line.style('line-style')")).isEqualTo("solid");
	}

	@Test
	void theLegendFiltersThePictureAndTheTable(Page page) {
		open(page, CLEARVIEW);
		assertThat(rows(page)).hasCount(6);
		page.locator("#legend").getByLabel("Person").uncheck();
		assertThat(rows(page)).hasCount(5);
		page.locator("#legend").getByLabel("referred").uncheck();
		assertThat(rows(page)).hasCount(4);
		assertThat(page.locator("#ties-title")).hasText("Ties 4 of 6");
		assertThat(page.evaluate("document.getElementById('graph')._cyreg.cy.nodes().length")).isEqualTo(4);
	}

	static List<String> hostileTextIsShownAsText() {
		String id = URLEncoder.encode("company-" + TAG.replace(' ', '-'), StandardCharsets.UTF_8);
		return List.of(CLEARVIEW, "#/entity/" + id, "#/document/" + HOSTILE.id() + "?start=4&end=60",
				"#/question/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
	}

	@ParameterizedTest
	@MethodSource
	void hostileTextIsShownAsText(String address, Page page) {
		open(page, address);
		assertThat(page.locator("h1:visible")).not().hasText("…");
		assertThat(page.locator("body")).containsText("<img src=x onerror=");
		assertThat(page.locator("img, main script, main b, main i")).hasCount(0);
		assertThat(page.title()).endsWith(" – Custodes");
	}

	@Test
	void hostileTextIsSuggestedAsText(Page page) {
		open(page, "");
		page.getByRole(AriaRole.COMBOBOX).fill("onerror");
		assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("<img src=x onerror=");
	}

	static List<String> nothingIsCutOffOnASmallScreen() {
		return List.of("", CLEARVIEW, "#/question/Who%20referred%20Clearview%20to%20ICE%3F",
				"#/document/" + REFERRAL.id() + "?start=33&end=79");
	}

	@ParameterizedTest
	@MethodSource
	void nothingIsCutOffOnASmallScreen(String address, Page page) {
		page.setViewportSize(360, 740);
		open(page, address);
		assertThat(page.locator("h1:visible")).not().hasText("…");
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
	}

	@Test
	void theThemeFollowsTheSystemUntilItIsChosen(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		open(page, "");
		assertThat(page.locator("html")).hasCSS("background-color", "rgb(23, 22, 20)");
		page.locator("#theme").click();
		assertThat(page.locator("html")).hasCSS("background-color", "rgb(255, 253, 249)");
		page.reload();
		assertThat(page.locator("#theme")).hasAttribute("aria-label", "Theme: light");
	}

}
