package org.custodes.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.custodes.graph.GraphStore;
import org.custodes.graph.Neo4jExtension;
import org.custodes.graph.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The page in a real browser, on a real server and a real graph. */
@ExtendWith({ ChromiumExtension.class, Neo4jExtension.class })
@SpringBootTest(classes = PageApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class LoadedPage {

	/** Cytoscape's model of the picture. */
	static final String DRAWING = "document.getElementById('graph')._cyreg.cy";

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void properties(DynamicPropertyRegistry registry) {
		Neo4jExtension.properties(registry);
	}

	/** Fills the graph with these stories. */
	static void load(Story... stories) {
		GraphStore store = Neo4jExtension.store();
		store.migrate();
		store.stage(Arrays.stream(stories).map(Story::extraction).toList(), "by-hand");
		store.load(Story.byName(store.stagedEntities()));
	}

	/** Opens the page where it shows what an address says. */
	final void open(Page page, String address) {
		page.navigate(base() + address);
		assertThat(page.locator("main")).not().hasAttribute("data-view", "loading");
	}

	final String base() {
		return "http://127.0.0.1:" + this.port + "/";
	}

	static Locator rows(Page page) {
		return page.locator("#ties tbody tr");
	}

	static Locator.FilterOptions text(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	/** Clicks the canvas where the line from an entity has its middle. */
	static void clickLine(Page page, String end) {
		assertThat(rows(page)).not().hasCount(0);
		click(page, line(page, end, "line.renderedMidpoint()"));
	}

	static void choose(Page page, String entity) {
		assertThat(rows(page)).not().hasCount(0);
		click(page, page.evaluate("(id) => " + DRAWING + ".getElementById(id).renderedPosition()", entity));
	}

	static void click(Page page, Object point) {
		Map<?, ?> position = (Map<?, ?>) point;
		page.locator("#graph")
			.click(new Locator.ClickOptions().setPosition(number(position.get("x")), number(position.get("y"))));
	}

	static double number(@Nullable Object value) {
		return ((Number) Objects.requireNonNull(value)).doubleValue();
	}

	static Object line(Page page, String end, String expression) {
		assertThat(rows(page)).not().hasCount(0);
		return page.evaluate("(id) => { const line = " + DRAWING + ".getElementById(id).connectedEdges()[0]; return "
				+ expression + "; }", end);
	}

}
