package org.custodes.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.custodes.graph.Neo4jExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The map of a graph of 50,000 facts. */
class LargeOverviewIT extends LoadedPage {

	private static final int FACTS = 50_000;

	@BeforeAll
	static void load() throws IOException {
		Neo4jExtension.store();
		try (Session session = Neo4jExtension.driver().session();
				InputStream in = LargeOverviewIT.class.getResourceAsStream("/neo4j/large.cypher")) {
			String statement = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			session.run(statement, Map.of("entities", 10_000, "circle", 50, "facts", FACTS)).consume();
		}
	}

	@Test
	void isSmallEnoughToBeSentAndStaysUsable(Page page) {
		long start = System.nanoTime();
		APIResponse answer = page.request().get(base() + "api/v1/overview");
		long made = millis(start);
		assertThat(answer.ok()).isTrue();
		int bytes = answer.body().length;
		start = System.nanoTime();
		open(page, "#/overview");
		assertThat(rows(page)).not().hasCount(0);
		long opened = millis(start);
		System.out.printf("Overview of %,d facts: made in %,d ms, %,d bytes, %,d lines, on the page after %,d ms%n",
				FACTS, made, bytes, rows(page).count(), opened);
		assertThat(bytes).as("bytes").isLessThan(1_000_000);
		assertThat(rows(page).count()).as("lines").isLessThanOrEqualTo(500);
		assertThat(page.locator("#picture-standfirst")).containsText("50,000 facts");
		start = System.nanoTime();
		page.locator("#evidence .row a").first().click();
		assertThat(page.locator("h1:visible")).containsText("Around Company");
		assertThat(page.locator("#evidence .row")).not().hasCount(0);
		System.out.printf("A community of it: on the page after %,d ms%n", millis(start));
	}

	private static long millis(long start) {
		return (System.nanoTime() - start) / 1_000_000;
	}

}
