package org.custodes.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gives each test a page of its own in a real Chromium, and fails it if the page reports
 * an error or breaks its Content-Security-Policy. Without a Chromium the tests are
 * skipped, or fail where the environment variable {@code CI} is set.
 */
final class ChromiumExtension implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

	private static final Log logger = LogFactory.getLog(ChromiumExtension.class);

	private static final String MISSING = "No Chromium was found, so the page is not tested. Install it (Debian: "
			+ "apt-get install chromium) or name its executable in the environment variable CUSTODES_CHROMIUM.";

	/** Milliseconds; a busy machine plans a query for the first time slowly. */
	private static final int PATIENCE = 30_000;

	private static final int WIDTH = 1440;

	private static final int HEIGHT = 900;

	private final List<String> problems = new ArrayList<>();

	private @Nullable Playwright playwright;

	private @Nullable Browser browser;

	private @Nullable BrowserContext context;

	@Override
	public void beforeAll(ExtensionContext test) {
		Optional<Path> executable = executable();
		if (executable.isEmpty()) {
			if (System.getenv("CI") != null) {
				throw new IllegalStateException(MISSING);
			}
			logger.warn(MISSING);
			Assumptions.abort(MISSING);
		}
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		Playwright driver = Playwright.create(
				new Playwright.CreateOptions().setEnv(new HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
		this.playwright = driver;
		this.browser = driver.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable.orElseThrow())
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Page.class;
	}

	@Override
	public Page resolveParameter(ParameterContext parameter, ExtensionContext test) {
		this.problems.clear();
		BrowserContext fresh = Objects.requireNonNull(this.browser)
			.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT)
				.setReducedMotion(ReducedMotion.REDUCE));
		this.context = fresh;
		Page page = fresh.newPage();
		page.onPageError(this.problems::add);
		page.onConsoleMessage((message) -> {
			// That the API refused a request is told by the browser itself, too; the page
			// must say it.
			boolean refused = message.text()
				.startsWith("Failed to load resource: the server responded with a status of 4")
					&& message.location().contains("/api/v1/");
			if (!refused && (message.type().equals("error") || message.type().equals("warning"))) {
				this.problems.add(message.text());
			}
		});
		return page;
	}

	@Override
	public void afterEach(ExtensionContext test) {
		if (this.context != null) {
			this.context.close();
			this.context = null;
		}
		assertThat(this.problems).as("what the page complains about").isEmpty();
	}

	@Override
	public void afterAll(ExtensionContext test) {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	private static Optional<Path> executable() {
		String named = System.getenv("CUSTODES_CHROMIUM");
		Stream<String> places = (named != null) ? Stream.of(named)
				: Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
						"/snap/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
		return places.map(Path::of).filter(Files::isExecutable).findFirst();
	}

}
