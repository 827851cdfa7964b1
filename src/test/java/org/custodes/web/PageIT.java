package org.custodes.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The page in a real browser, on a real server and a real graph. */
@ExtendWith(ChromiumExtension.class)
@SpringBootTest(classes = PageApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class PageIT {

	private static final String CLEARVIEW = "#/entity/company-clearview-ai";

	private static final String REFERRAL = "Officers of the NYPD referred Clearview to ICE";

	@TempDir
	private static Path data;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void properties(DynamicPropertyRegistry registry) {
		registry.add("custodes.data", data::toString);
		registry.add("custodes.neo4j.heap", () -> "512m");
	}

	@BeforeAll
	static void load(@Autowired Driver driver) throws IOException {
		String statements = new ClassPathResource("fixtures/page.cypher").getContentAsString(StandardCharsets.UTF_8);
		try (Session session = driver.session()) {
			Pattern.compile(";\\n").splitAsStream(statements).forEach((statement) -> session.run(statement).consume());
		}
	}

	@Test
	void searchLeadsToAnEntityWithItsTies(Page page) {
		open(page, "");
		page.getByRole(AriaRole.COMBOBOX).fill("clearview");
		assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Clearview AI");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1:visible")).hasText("Clearview AI");
		assertThat(page).hasURL(Pattern.compile(CLEARVIEW + "$"));
		assertThat(rows(page)).hasCount(6);
		assertThat(rows(page).filter(text("founded"))).containsText("Hoan Ton-That");
	}

	@Test
	void aClickedLineShowsItsEvidenceAndItsSentenceInTheArticle(Page page) {
		open(page, CLEARVIEW);
		clickLine(page, "person-hoan-ton-that");
		Locator evidence = page.locator("#evidence");
		assertThat(evidence.locator("h2")).hasText("Hoan Ton-That founded Clearview AI");
		assertThat(evidence.locator("blockquote mark")).hasText("Hoan Ton-That founded Clearview AI");
		assertThat(evidence).containsText("How an app came to the border police");
		assertThat(evidence).containsText("27 February 2020");
		evidence.getByText("Read it in the article").click();
		Locator article = page.locator("#article");
		assertThat(article.locator("mark")).hasText("Hoan Ton-That founded Clearview AI");
		assertThat(article.locator("a.mention")).hasText("NYPD");
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
			.containsText(new String[] { "New York City Police Department referred Clearview AI to Immigration" });
		assertThat(evidence.locator("blockquote")).hasCount(3);
		assertThat(evidence.locator(".claim.denied")).containsText("The NYPD does not use Clearview");
		assertThat(evidence.locator(".claim.denied")).containsText("Said by");
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
		choose(page, "company-clearview-ai");
		page.locator("#graph").focus();
		page.keyboard().press("Enter");
		assertThat(rows(page)).hasCount(6);
		assertThat(page).hasURL(Pattern.compile("expand=company-clearview-ai"));
		page.reload();
		assertThat(rows(page)).hasCount(6);
	}

	@Test
	void aQuestionIsAnsweredInPlaceWithItsSentenceAndItsCypher(Page page) {
		open(page, "");
		page.getByRole(AriaRole.COMBOBOX).fill("Who referred Clearview to ICE?");
		page.keyboard().press("Enter");
		Locator evidence = page.locator("#evidence");
		assertThat(evidence.locator(".finding-value")).hasText("New York City Police Department");
		assertThat(evidence.locator("blockquote mark")).hasText(REFERRAL);
		assertThat(evidence.locator(".interpretation")).containsText("REFERRED by ?");
		evidence.getByText("The Cypher behind it").click();
		assertThat(evidence.locator("pre")).containsText("MATCH (claim:Claim");
		assertThat(rows(page)).hasCount(1);
		assertThat(rows(page)).containsText("Immigration and Customs Enforcement");
	}

	@Test
	void aQuestionWithoutAnAnswerSaysWhy(Page page) {
		open(page, "#/question/Why%3F");
		assertThat(page.locator("#evidence .reason")).hasText("No predicate fits this question.");
	}

	@Test
	void whatIsNoUndisputedFactSaysSoInWordsAndInTheLine(Page page) {
		open(page, CLEARVIEW);
		assertThat(rows(page).filter(text("Planned"))).containsText("Metropolitan Police Service");
		assertThat(rows(page).filter(text("Denied, disputed"))).hasCount(1);
		assertThat(rows(page).filter(text("Stated as fact, disputed"))).hasCount(1);
		assertThat(line(page, "agency-met", "line.style('line-style')")).isEqualTo("dashed");
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

	@ParameterizedTest
	@ValueSource(strings = { CLEARVIEW, "#/entity/company-evil", "#/document/hostile?start=4&end=42",
			"#/question/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E" })
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
		page.getByRole(AriaRole.COMBOBOX).fill("evil");
		assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("<b>Evil</b>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", CLEARVIEW, "#/question/Who%20referred%20Clearview%20to%20ICE%3F",
			"#/document/referral?start=75&end=121" })
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

	private void open(Page page, String address) {
		page.navigate("http://127.0.0.1:" + this.port + "/" + address);
		assertThat(page.locator("main")).not().hasAttribute("data-view", "loading");
	}

	private static Locator rows(Page page) {
		return page.locator("#ties tbody tr");
	}

	private static Locator.FilterOptions text(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	/** Clicks the canvas where the line from an entity has its middle. */
	private static void clickLine(Page page, String end) {
		assertThat(rows(page)).not().hasCount(0);
		click(page, line(page, end, "line.renderedMidpoint()"));
	}

	private static void choose(Page page, String entity) {
		click(page,
				page.evaluate(
						"(id) => document.getElementById('graph')._cyreg.cy.getElementById(id)" + ".renderedPosition()",
						entity));
	}

	private static void click(Page page, Object point) {
		Map<?, ?> position = (Map<?, ?>) point;
		page.locator("#graph")
			.click(new Locator.ClickOptions().setPosition(number(position.get("x")), number(position.get("y"))));
	}

	private static double number(@Nullable Object value) {
		return ((Number) Objects.requireNonNull(value)).doubleValue();
	}

	private static Object line(Page page, String end, String expression) {
		assertThat(rows(page)).not().hasCount(0);
		return page.evaluate("(id) => { const line = document.getElementById('graph')._cyreg.cy.getElementById(id)"
				+ ".connectedEdges()[0]; return " + expression + "; }", end);
	}

}
