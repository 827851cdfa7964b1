package org.custodes.web;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the settings allow to be shown in the frames of other sites. */
@TestPropertySource(properties = "custodes.web.frame-ancestors='self' https://paper.example")
class FrameIT extends LoadedApi {

	@Test
	void onlyTheEmbeddedPageMayBeFramed() {
		HttpHeaders embedded = exchange("/embed?entity=company-argus").getResponseHeaders();
		assertThat(embedded.getFirst("Content-Security-Policy")).contains("script-src 'self';")
			.endsWith("frame-ancestors 'self' https://paper.example");
		assertThat(embedded.getFirst("X-Frame-Options")).isNull();
		HttpHeaders page = exchange("/").getResponseHeaders();
		assertThat(page.getFirst("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
		assertThat(page.getFirst("X-Frame-Options")).isEqualTo("DENY");
	}

}
