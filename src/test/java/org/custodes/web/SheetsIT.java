package org.custodes.web;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The views that are no picture: disputes, contracts, timeline, Cypher. */
class SheetsIT extends LoadedPage {

	@BeforeAll
	static void load() {
		load(Newsroom.REFERRAL, Newsroom.DENIAL, Newsroom.LIST);
	}

	@Test
	void disputesShowBothSidesWithTheirSentences(Page page) {
		open(page, "");
		page.locator(".sections").getByText("Disputes").click();
		Locator dispute = page.locator(".dispute");
		assertThat(dispute).hasCount(1);
		assertThat(dispute.locator("h2")).hasText("Gotham Police uses Argus");
		assertThat(dispute.locator(".side.said mark")).hasText("Gotham Police uses Argus");
		assertThat(dispute.locator(".side.denied mark")).hasText("We have never used Argus");
		dispute.locator(".side.denied").getByText("Read it in the article").click();
		assertThat(page.locator("#article mark")).hasText("We have never used Argus");
		assertThat(dispute).isVisible();
		page.keyboard().press("Escape");
		assertThat(page.locator("#article")).isHidden();
	}

	@Test
	void contractsSayWhoWhatHowMuchAndWhen(Page page) {
		open(page, "#/contracts");
		assertThat(page.locator(".sheet-lead")).containsText("1 contract, worth $224,000");
		assertThat(page.locator(".bars .bar-label")).hasText("Border Agency – Argus");
		assertThat(page.locator(".bars .detail")).hasText("contract, $224,000");
		Locator row = page.locator("#sheet tbody tr");
		assertThat(row).containsText("August 2020 – August 2021");
		assertThat(row).containsText("Border Agency signed a contract with Argus");
		double width = number(page.evaluate("document.querySelector('.bar .span').getBBox().width"));
		double year = number(page
			.evaluate("(() => { const [a, b] = document.querySelectorAll('.year line'); return b.x1.baseVal.value -"
					+ " a.x1.baseVal.value; })()"));
		assertThat(width / year).as("years from August 2020 to August 2021").isBetween(1.0, 1.2);
	}

	@Test
	void aTimelineHasBarsAndATableOfTheSame(Page page) {
		open(page, "#/timeline/company-argus");
		assertThat(page.locator("h1:visible")).hasText("Timeline of Argus");
		assertThat(page.locator(".bars .bar-label")).hasText(new String[] { "Border Agency", "Data Watchdog" });
		assertThat(page.locator("#sheet tbody tr"))
			.hasText(new Pattern[] { Pattern.compile("August 2020 – August 2021.*has a contract with.*"),
					Pattern.compile("May 2022.*fined.*") });
		page.locator(".picker input").fill("gotham police");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1:visible")).hasText("Timeline of Gotham Police");
	}

	@Test
	void theCatalogueRunsWithItsParametersAsTableAndAsGraph(Page page) {
		open(page, "#/cypher");
		page.getByLabel("Filter the catalogue").fill("actions-by");
		assertThat(page.locator(".catalogue-item:visible")).hasCount(1);
		page.getByLabel("Filter the catalogue").fill("neighbours");
		page.locator(".catalogue-item:visible").filter(text("as the graph draws them")).click();
		page.locator("#parameter-entity").fill("Gotham Police");
		page.keyboard().press("Enter");
		assertThat(page.locator(".result tbody tr")).hasCount(2);
		assertThat(page).hasURL(Pattern.compile("query=neighbours&entity=Gotham\\+Police"));
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Graph")).click();
		assertThat(page.locator(".result-graph")).isVisible();
		assertThat(page.evaluate("document.querySelector('.result-graph')._cyreg.cy.edges().length")).isEqualTo(1);
		page.reload();
		assertThat(page.locator(".result tbody tr")).hasCount(2);
	}

	@Test
	void rowsOfClaimIdsAreDrawnAsTheirClaims(Page page) {
		open(page, "#/cypher?query=timeline&entity=company-argus");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Graph")).click();
		assertThat(page.evaluate("document.querySelector('.result-graph')._cyreg.cy.nodes().length")).isEqualTo(3);
	}

	@Test
	void ownCypherIsReadAndNothingIsWritten(Page page) {
		open(page, "#/cypher");
		page.locator("#cypher-text").fill("MATCH (c:Company {name: $name}) RETURN c.name AS name, 1 + 1 AS two");
		page.locator("#cypher-parameters").fill("{\"name\": \"Argus\"}");
		page.locator("#cypher-text").press("Control+Enter");
		assertThat(page.locator(".result tbody tr")).hasText("Argus2");
		page.locator("#cypher-text").fill("CREATE (n:Company {name: '<b>x</b>'}) RETURN n");
		page.locator("#cypher-text").press("Control+Enter");
		assertThat(page.locator(".result .failure")).isVisible();
	}

	@Test
	void theQueryBehindAViewIsOneClickAway(Page page) {
		open(page, "#/entity/company-argus");
		assertThat(rows(page)).not().hasCount(0);
		page.locator("#behind").click();
		assertThat(page.locator(".query-name")).hasText("neighbours");
		assertThat(page.locator("#parameter-entity")).hasValue("company-argus");
		page.getByText("The statement").click();
		page.getByText("Edit it").click();
		assertThat(page.locator("#cypher-text"))
			.hasValue(Pattern.compile("MATCH \\(entity:Entity \\{id: \\$entity}\\)"));
		assertThat(page.locator(".result tbody tr").first()).containsText("Argus");
	}

}
