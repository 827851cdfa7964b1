package org.custodes.web;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.custodes.graph.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The map of the whole graph: two circles of companies that one fact ties. */
class OverviewIT extends LoadedPage {

	private static final Story CIRCLES = circles();

	@BeforeAll
	static void load() {
		load(CIRCLES);
	}

	@Test
	void theGraphIsShownByItsCommunitiesAndWhatTiesThem(Page page) {
		open(page, "");
		page.locator(".sections").getByText("Overview").click();
		assertThat(page.locator("#picture-standfirst")).hasText("10 entities and 21 facts in 2 communities");
		assertThat(page.locator("#evidence .row"))
			.hasText(new Pattern[] { Pattern.compile("(Ash|Bay) 1 \\+4.*"), Pattern.compile("(Ash|Bay) 1 \\+4.*") });
		assertThat(rows(page)).hasCount(1);
		assertThat(page.locator("#ties th").nth(3)).hasText("Facts");
		rows(page).locator("button.tie").click();
		assertThat(page.locator("#evidence h2")).containsText(" and ");
		assertThat(page.locator("#evidence .row")).hasText("Ash 1 sued Bay 1");
		page.locator("#evidence .row a").click();
		assertThat(page.locator("#evidence blockquote mark")).hasText("Ash 1 sued Bay 1");
	}

	@Test
	void aCommunityOpensWithItsEntitiesWhereTheServerPlacedThem(Page page) {
		open(page, "#/overview");
		choose(page, "company-ash-1");
		assertThat(page).hasURL(Pattern.compile("#/overview/company-ash-1"));
		assertThat(page.locator("h1:visible")).hasText("Around Ash 1");
		assertThat(rows(page)).hasCount(10);
		assertThat(page.locator("#ties th").nth(3)).hasText("Sources");
		assertThat(page.locator("#evidence .row")).hasCount(5);
		choose(page, "company-ash-2");
		assertThat(page.locator("#evidence h2")).hasText("Ash 2");
		open(page, "#/overview/company-ash-3");
		assertThat(page.locator("h1:visible")).hasText("Around Ash 1");
		assertThat(page.evaluate("new Set(" + DRAWING + ".nodes().map((node) => node.position('x'))).size > 1"))
			.isEqualTo(true);
	}

	private static Story circles() {
		StringBuilder text = new StringBuilder("Ash 1 sued Bay 1. ");
		for (String circle : new String[] { "Ash", "Bay" }) {
			for (int i = 1; i <= 5; i++) {
				for (int j = i + 1; j <= 5; j++) {
					text.append(circle + " " + i + " owns " + circle + " " + j + ". ");
				}
			}
		}
		Story story = new Story("circles.txt", text.toString());
		for (String circle : new String[] { "Ash", "Bay" }) {
			for (int i = 1; i <= 5; i++) {
				story.entity("Company", circle + " " + i);
			}
			for (int i = 1; i <= 5; i++) {
				for (int j = i + 1; j <= 5; j++) {
					String one = circle + " " + i;
					String other = circle + " " + j;
					story.claim(one, "OWNS", other, one + " owns " + other);
				}
			}
		}
		return story.claim("Ash 1", "SUED", "Bay 1", "Ash 1 sued Bay 1");
	}

}
