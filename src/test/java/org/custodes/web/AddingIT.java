package org.custodes.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;
import org.custodes.corpus.CorpusSettings;
import org.custodes.graph.GraphStore;
import org.custodes.intake.Intake;
import org.custodes.intake.IntakeProperties;
import org.custodes.intake.NoticeBoard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** How articles come in by the page. */
@Import(AddingIT.WithIntake.class)
class AddingIT extends LoadedPage {

	@TempDir
	private static Path folder;

	@Test
	void aPastedTextIsReadAndWhatWasFoundIsTold(Page page) {
		open(page, "#/add");
		page.getByLabel("Text").fill("Bexley uses Lumos.");
		page.getByLabel("Title").fill("<b>News</b>");
		page.getByLabel("Published").fill("2021-04");
		page.locator("button:text('Read it')").click();
		Locator job = page.locator(".job");
		assertThat(job.locator("h2")).hasText("Read");
		assertThat(job.locator("h3")).hasText("<b>News</b>");
		assertThat(job.locator(".found li")).containsText("new Bexley uses Lumos");
		assertThat(job.locator("table.change")).containsText("Articles");
		assertThat(page).hasURL(Pattern.compile("#/add/[0-9a-f-]+$"));
		assertThat(page.locator("#announcer")).hasText("1 article read, 1 claim found");
		job.locator("h3 a").click();
		assertThat(page.locator(".article-text")).containsText("Bexley uses Lumos.");
	}

	@Test
	void filesAreChosenAndReadTogether(Page page) {
		open(page, "#/add");
		page.locator("#files")
			.setInputFiles(
					new FilePayload[] { file("one.txt", "Dover uses Lumos."), file("two.txt", "Ely uses Lumos.") });
		assertThat(page.locator(".file-list li")).hasCount(2);
		page.locator("button:text('Read them')").click();
		assertThat(page.locator(".job .found")).hasCount(2);
		assertThat(page.locator(".job")).containsText("Dover uses Lumos");
	}

	@Test
	void whatCannotBeReadIsToldAtOnce(Page page) {
		open(page, "#/add");
		page.locator("#files").setInputFiles(new FilePayload[] { file("empty.txt", "  ") });
		page.locator("button:text('Read them')").click();
		assertThat(page.locator(".failure")).containsText("it holds no text");
		page.getByLabel("Address").fill("http://127.0.0.1:9/secret");
		page.locator("button:text('Read it')").click();
		assertThat(page.locator(".failure").last()).containsText("private network");
		page.getByLabel("Address").fill("/etc/passwd");
		page.locator("button:text('Read it')").click();
		assertThat(page.locator(".failure").last()).containsText("http://");
	}

	@Test
	void hasNoSeriousFindings(Page page) {
		open(page, "#/add");
		assertThat(page.locator("button:text('Read it')")).isVisible();
		Assertions.assertThat(Axe.seriousFindings(page)).isEmpty();
	}

	private static FilePayload file(String name, String text) {
		return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
	}

	/** Carries no stereotype, so that no other test's scan finds it. */
	static class WithIntake {

		@Bean
		Intake intake(GraphStore graph) {
			Intake intake = Intake.open(folder, CorpusSettings.STANDARD,
					new IntakeProperties(100, 100, 1000, Duration.ofMillis(100), false), NoticeBoard.pipeline(graph));
			graph.migrate();
			intake.start();
			return intake;
		}

	}

}
