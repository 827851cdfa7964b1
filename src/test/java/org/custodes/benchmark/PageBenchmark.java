package org.custodes.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;

/**
 * How fast the page draws, in a real Chromium on a server that runs already: the first
 * graph of an entity, the layout of 1,000 elements, and the tasks of the browser's main
 * thread while 5,000 are panned and zoomed.
 */
final class PageBenchmark {

	private static final int ROUNDS = 5;

	private static final int WIDTH = 1440;

	private static final int HEIGHT = 900;

	/** Milliseconds in which a picture comes to rest. */
	private static final int REST = 3_000;

	private final Browser browser;

	private final String address;

	private PageBenchmark(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	/**
	 * Runs the benchmark.
	 * @param arguments the address of an entity's picture, such as
	 * {@code http://127.0.0.1:8080/#/entity/company-clearview-ai}, and the executable of
	 * Chromium if it is not {@code /usr/bin/chromium}
	 */
	public static void main(String[] arguments) {
		String executable = (arguments.length > 1) ? arguments[1] : "/usr/bin/chromium";
		try (Playwright playwright = Playwright.create(new Playwright.CreateOptions()
			.setEnv(new HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))))) {
			Browser browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(executable))
					.setArgs(List.of("--no-sandbox", "--disable-gpu")));
			new PageBenchmark(browser, arguments[0]).run();
		}
	}

	private void run() {
		tell("first graph, ms", IntStream.range(0, ROUNDS).mapToDouble((round) -> firstGraph()));
		tell("1,000 elements laid out and drawn, ms",
				IntStream.range(0, ROUNDS).mapToDouble((round) -> drawn(400, 600)));
		try (BrowserContext context = context()) {
			Page page = open(context);
			double drawn = draw(page, 2_000, 3_000);
			tell("5,000 elements laid out and drawn, ms", DoubleStream.of(drawn));
			page.waitForTimeout(REST);
			tell("tasks while they come to rest, ms", tasks(page));
			pan(page);
			tell("tasks while they are panned, ms", tasks(page));
			zoom(page);
			tell("tasks while they are zoomed, ms", tasks(page));
		}
	}

	private double firstGraph() {
		try (BrowserContext context = context()) {
			Page page = open(context);
			return number(page.evaluate("() => measured.first"));
		}
	}

	private double drawn(int entities, int lines) {
		try (BrowserContext context = context()) {
			return draw(open(context), entities, lines);
		}
	}

	private BrowserContext context() {
		return this.browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT));
	}

	private Page open(BrowserContext context) {
		Page page = context.newPage();
		page.addInitScript(script("observe"));
		page.navigate(this.address);
		page.locator("#ties tbody tr").first().waitFor();
		page.waitForTimeout(REST);
		return page;
	}

	private static double draw(Page page, int entities, int lines) {
		page.evaluate("() => { measured.tasks = []; }");
		return number(page.evaluate(script("draw"), List.of(entities, lines)));
	}

	private static void pan(Page page) {
		Mouse mouse = page.mouse();
		mouse.move(8, 8);
		mouse.down();
		for (int step = 1; step <= 60; step++) {
			mouse.move(8 + 10 * step, 8 + 5 * step);
			page.waitForTimeout(16);
		}
		mouse.up();
		page.waitForTimeout(REST);
	}

	private static void zoom(Page page) {
		page.mouse().move(WIDTH / 2.0, HEIGHT / 2.0);
		for (int direction : new int[] { -1, 1 }) {
			for (int step = 0; step < 12; step++) {
				page.mouse().wheel(0, direction * 120);
				page.waitForTimeout(30);
			}
			page.waitForTimeout(REST);
		}
	}

	/** The tasks since the last look; those of less than 50 ms are not told. */
	private static DoubleStream tasks(Page page) {
		Object found = page.evaluate("() => measured.tasks.splice(0)");
		return ((List<?>) Objects.requireNonNull(found)).stream().mapToDouble(PageBenchmark::number);
	}

	private static double number(@Nullable Object value) {
		return ((Number) Objects.requireNonNull(value)).doubleValue();
	}

	private static void tell(String what, DoubleStream numbers) {
		double[] sorted = numbers.sorted().toArray();
		String figures = (sorted.length == 0) ? "none of 50 or more" : String.format(Locale.ROOT,
				"median %.0f, most %.0f, of %d", sorted[sorted.length / 2], sorted[sorted.length - 1], sorted.length);
		System.out.println(what + ": " + figures);
	}

	private static String script(String name) {
		try (InputStream in = PageBenchmark.class.getResourceAsStream("/benchmark/" + name + ".js")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
