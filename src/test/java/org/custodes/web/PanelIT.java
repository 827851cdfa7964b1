package org.custodes.web;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What stands beside the picture: an entity's sections, a tie's evidence, an article. */
class PanelIT extends LoadedPage {

	private static final String ARGUS = "#/entity/company-argus";

	@BeforeAll
	static void load() {
		load(Newsroom.REFERRAL, Newsroom.DENIAL, Newsroom.LIST);
	}

	@Test
	void anEntityHasItsFactsRolesContractsDatesAndArticles(Page page) {
		open(page, ARGUS);
		assertThat(section(page, "Facts").locator("h4").filter(text("is used by"))).hasCount(1);
		assertThat(section(page, "Roles")).containsText("Ada Lovelace, chief executive");
		Locator contracts = section(page, "Contracts");
		assertThat(contracts).containsText("contract with Border Agency, $224,000");
		assertThat(contracts).containsText("August 2020 – August 2021, 1 claim");
		assertThat(section(page, "Timeline").locator("li")).hasText(
				new Pattern[] { Pattern.compile("August 2020 – August 2021.*Border Agency has a contract with Argus.*"),
						Pattern.compile("May 2022.*Data Watchdog fined Argus, £17,000,000.*") });
		Locator articles = section(page, "Articles");
		articles.locator("summary").click();
		assertThat(articles.locator("li")).hasCount(3);
		assertThat(articles.locator("li").filter(text("About denial.txt"))).containsText("The Paper, May 2021");
	}

	@Test
	void aRoleOpensItsSentenceInTheArticleBeside(Page page) {
		open(page, ARGUS);
		section(page, "Roles").getByText("1 article").click();
		assertThat(page.locator("#article mark")).hasText("Ada Lovelace, chief executive of Argus");
	}

	@Test
	void anArticleMarksAllItsNamesAndClaims(Page page) {
		open(page, "#/document/" + Newsroom.DENIAL.id());
		Locator text = page.locator(".article-text");
		assertThat(text.locator("a.mention").filter(text("Argus"))).hasCount(6);
		assertThat(text.locator(".stated.denied").first()).containsText("We have never used");
		assertThat(text.locator(".claim-number")).hasCount(7);
		assertThat(page.locator(".article-claims li")).hasCount(7);
		text.locator(".claim-number").first().locator("a").click();
		assertThat(text.locator("mark")).hasCount(1);
		assertThat(page.locator(".article-claims [aria-current=true]")).hasText("Marked");
	}

	@Test
	void aClaimSaysHowWhoWhenHowMuchAndHowSure(Page page) {
		open(page, ARGUS + "?edge=agency-data-watchdog~FINED~company-argus~actual");
		Locator claim = page.locator("#evidence .claim");
		assertThat(claim.locator(".badge")).hasText(new String[] { "asserted", "actual" });
		assertThat(claim.locator("mark")).hasText("Data Watchdog fined Argus 17 million pounds");
		assertThat(claim.locator("dl")).containsText("Said by");
		assertThat(claim.locator("dl")).containsText("the article itself");
		assertThat(claim.locator("dl")).containsText("May 2022");
		assertThat(claim.locator("dl")).containsText("£17,000,000");
		assertThat(claim.locator("dl")).containsText("high, 80 %");
	}

	@Test
	void aCitationHasTheQuoteItsSourceAndItsAddress(Page page) {
		page.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
		open(page, ARGUS + "?edge=agency-data-watchdog~FINED~company-argus~actual");
		page.locator("#evidence").getByText("Copy citation").click();
		assertThat(page.locator("#announcer")).hasText("Citation copied");
		assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
			.startsWith("“Data Watchdog fined Argus 17 million pounds” About denial.txt, The Paper, May 2021. http://")
			.contains("#/document/" + Newsroom.DENIAL.id() + "?start=");
	}

	private static Locator section(Page page, String title) {
		return page.locator("#evidence details.panel-section")
			.filter(new Locator.FilterOptions().setHas(page.locator("h3").filter(text(title))));
	}

}
