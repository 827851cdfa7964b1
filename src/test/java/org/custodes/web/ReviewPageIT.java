package org.custodes.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.custodes.graph.GraphStore;
import org.custodes.graph.Story;
import org.custodes.pipeline.IngestPipeline;
import org.custodes.query.PageRequest;
import org.custodes.query.ReviewQueries;
import org.custodes.review.Reviews;
import org.custodes.review.Reviews.Author;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** How editors decide on the page, by keys and by buttons. */
@Import(WithReviews.class)
class ReviewPageIT extends LoadedPage {

	private static final String SAID = "Gotham Police uses Argus";

	private static final String DENIED = "Denied: " + SAID;

	/** One name that may be a company's and a technology's. */
	private static final Story NAMESAKE = new Story("maker.txt", "Panoptes tested Argus.").entity("Company", "Panoptes")
		.entity("Company", "Argus")
		.claim("Panoptes", "TESTED", "Argus", "Panoptes tested Argus");

	@Autowired
	private Reviews reviews;

	@Autowired
	private ReviewQueries decisions;

	@DynamicPropertySource
	static void data(DynamicPropertyRegistry registry) {
		registry.add("custodes.data", () -> "target/test-data");
	}

	@BeforeAll
	static void load(@Autowired GraphStore graph, @Autowired IngestPipeline pipeline) {
		graph.migrate();
		graph.stage(Stream.of(Newsroom.REFERRAL, Newsroom.DENIAL, NAMESAKE).map(Story::extraction).toList(), "by-hand");
		graph.load(pipeline.resolve());
	}

	@AfterEach
	void takeBackWhatWasDecided() {
		this.decisions.decisions(PageRequest.first(100))
			.items()
			.stream()
			.filter((decision) -> decision.undone() == null)
			.forEach((decision) -> this.reviews.undo(decision.id(), "the test"));
	}

	@Test
	void theQueueIsWalkedAndDecidedByKeysAlone(Page page) {
		queue(page, "disputed");
		assertThat(entries(page)).hasText(new String[] { "Disputed" + SAID, "Disputed" + DENIED });
		assertThat(item(page).locator("mark")).hasText(SAID);
		entries(page).first().focus();
		page.keyboard().press("j");
		assertThat(item(page)).isFocused();
		assertThat(item(page).locator("mark")).hasText("We have never used Argus");
		assertThat(item(page).locator(".kicker")).hasText("2 of 2 · Disputed");
		assertThat(page.locator("#announcer")).hasText("2 of 2: " + DENIED);
		page.keyboard().press("n");
		page.keyboard().type("c r j are letters here");
		page.keyboard().press("Escape");
		page.keyboard().press("r");
		assertThat(page.locator("#announcer")).containsText("Rejected: " + DENIED);
		assertThat(item(page).locator(".kicker")).hasText("1 of 1 · Disputed");
		page.keyboard().press("u");
		assertThat(page.locator("#announcer")).containsText("Undone.");
		assertThat(entries(page)).hasCount(2);
		assertThat(item(page)).isFocused();
		page.keyboard().press("k");
		page.keyboard().press("c");
		assertThat(page.locator(".review-last")).containsText("Confirmed: " + SAID);
	}

	@Test
	void theSentenceIsReadInItsArticleBesideTheQueue(Page page) {
		queue(page, "disputed");
		item(page).focus();
		page.keyboard().press("o");
		assertThat(page.locator("#article mark")).hasText(SAID);
		page.keyboard().press("Escape");
		assertThat(page.locator("#article")).isHidden();
		assertThat(item(page).locator("mark")).isVisible();
	}

	@Test
	void letterKeysDoNothingOutsideTheQueue(Page page) {
		queue(page, "disputed");
		page.locator(".review-tabs a").first().focus();
		page.keyboard().press("c");
		page.keyboard().press("r");
		assertThat(entries(page)).hasCount(2);
		assertThat(page.locator(".review-last")).isHidden();
	}

	@Test
	void possibleDuplicatesAreMergedWithTheirSentencesBeforeTheEyes(Page page) {
		queue(page, "duplicate");
		assertThat(page.locator("#review-title")).containsText("Panoptes (company)");
		assertThat(item(page).locator(".side mark").filter(text("Metro Police tested Panoptes"))).hasCount(1);
		assertThat(item(page).locator(".side mark").filter(text("Panoptes tested Argus"))).hasCount(1);
		item(page).focus();
		page.keyboard().press("m");
		Locator outcome = page.locator(".review-last, .failure");
		assertThat(outcome).containsText(Pattern.compile("Merged: Panoptes \\((company|technology)\\) is Panoptes"));
	}

	@Test
	void namesAreMergedAndSplitAndThatIsUndone(Page page) {
		open(page, "#/review/names?entity=agency-gotham-police");
		page.getByLabel("What is the same as Gotham Police?").fill("Metro Police");
		button(page, "Choose");
		button(page, "Merge, call it Gotham Police");
		Locator outcome = page.locator(".review-outcome");
		assertThat(outcome).containsText("Merged: Metro Police is Gotham Police. Now there is: Gotham Police");
		assertThat(outcome).isFocused();
		open(page, "#/review");
		open(page, "#/review/names?entity=agency-gotham-police");
		button(page, "Split them off");
		assertThat(page.locator(".reason")).hasText("Choose some of the names, but not all.");
		page.getByLabel("Metro Police", new Page.GetByLabelOptions().setExact(true)).check();
		button(page, "Split them off");
		assertThat(outcome).containsText("Split: Metro Police no longer means Gotham Police.");
		assertThat(outcome.locator("a")).hasCount(2);
		outcome.getByText("Undo").click();
		assertThat(outcome).hasText("Undone: it is as before.");
	}

	@Test
	void decisionsAreListedWithWhoAndWhyAndUndoneThere(Page page) {
		queue(page, "disputed");
		page.getByLabel("Your name").fill("<b>Jo</b>");
		page.locator("#review-note").fill("Of another year.");
		button(page, "Reject");
		assertThat(page.locator(".review-last")).isVisible();
		page.locator(".review-tabs").getByText("Decisions").click();
		Locator row = page.locator(".decisions tbody tr").first();
		assertThat(row).containsText("<b>Jo</b>");
		assertThat(row).containsText("rejected " + SAID);
		assertThat(row).containsText("Of another year.");
		row.getByText("Undo").click();
		assertThat(row).containsText(Pattern.compile("Undone by <b>Jo</b>, "));
		assertThat(page.locator("#announcer")).hasText("The decision is undone");
		page.locator(".review-tabs").getByText("Disputed").click();
		assertThat(entries(page)).hasCount(2);
	}

	@Test
	void whatIsRefusedIsToldAndNothingIsLost(Page page) {
		open(page, "#/review/names?entity=agency-gotham-police");
		page.getByLabel("What is the same as Gotham Police?").fill("Metro Police");
		button(page, "Choose");
		assertThat(page.getByText("The same as Metro Police?")).isVisible();
		this.reviews.merge("agency-data-watchdog", List.of("agency-metro-police"), new Author("another", ""));
		button(page, "Merge, call it Gotham Police");
		assertThat(page.locator(".failure")).containsText("agency-metro-police");
		assertThat(page.locator(".review-outcome")).isFocused();
	}

	private void queue(Page page, String reason) {
		open(page, "");
		page.locator(".sections").getByText("Review").click();
		page.locator(".review-tabs").getByText(reason.equals("disputed") ? "Disputed" : "Possible duplicates").click();
		assertThat(page).hasURL(Pattern.compile("#/review/" + reason));
		assertThat(item(page).locator(".kicker")).containsText(reason.equals("disputed") ? "Disputed" : "duplicate");
	}

	private static Locator entries(Page page) {
		return page.locator(".queue-entry");
	}

	private static Locator item(Page page) {
		return page.locator(".review-item");
	}

	private static void button(Page page, String name) {
		page.locator("#sheet").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first().click();
	}

}
