package org.custodes.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.custodes.access.ApiKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Who sees the review where everybody may read, but writing takes a key. */
@Import(WithReviews.class)
class ReviewAccessIT extends LoadedPage {

	@TempDir
	private static Path folder;

	@DynamicPropertySource
	static void keys(DynamicPropertyRegistry registry) {
		registry.add("custodes.data", folder::toString);
		registry.add("custodes.security.open-reading", () -> true);
		String[] roles = { "reader", "editor" };
		for (int i = 0; i < roles.length; i++) {
			String role = roles[i];
			String key = "custodes.security.keys[" + i + "].";
			registry.add(key + "name", () -> "the " + role);
			registry.add(key + "role", () -> role);
			registry.add(key + "hash", () -> new ApiKey("key of the " + role).hash());
		}
	}

	@BeforeAll
	static void load() {
		load(Newsroom.REFERRAL, Newsroom.DENIAL);
	}

	@Test
	void whoShowsNoKeySeesNoReviewAndIsToldTheWay(Page page) {
		open(page, "#/review");
		assertThat(page.locator("#sheet")).containsText("Decisions are taken in the name of a key or a login");
		assertThat(page.locator("#sheet a")).hasAttribute("href", "review");
		assertThat(page.locator("#review-link")).isHidden();
	}

	@Test
	void aReaderIsToldThatReadingIsAllThatHisKeyIsFor(Page page) {
		show(page, "reader");
		open(page, "#/review");
		assertThat(page.locator("#sheet")).containsText("“the reader” may read, but not decide");
		assertThat(page.locator("#review-link")).isHidden();
	}

	@Test
	void anEditorIsLedToTheQueueAndDecidesInHisName(Page page) {
		show(page, "editor");
		page.navigate(base() + "review");
		assertThat(page.locator(".review-who")).hasText("Decisions are in the name of the editor.");
		assertThat(page.locator("#review-link")).isVisible();
		page.locator("[data-key=C]").click();
		assertThat(page.locator(".review-last")).containsText("Confirmed: ");
		page.locator(".review-tabs").getByText("Decisions").click();
		assertThat(page.locator(".decisions tbody tr")).containsText("the editor");
	}

	// As a browser sends it once its user has typed the key.
	private static void show(Page page, String role) {
		String credentials = "x:key of the " + role;
		page.setExtraHTTPHeaders(Map.of("Authorization",
				"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8))));
	}

}
