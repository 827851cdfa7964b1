package org.custodes.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The API while nothing listens where the database should. */
@SpringBootTest(classes = ReadingApplication.class,
		properties = { "spring.neo4j.uri=bolt://127.0.0.1:1", "spring.neo4j.authentication.username=neo4j",
				"spring.neo4j.authentication.password=none", "spring.neo4j.connection-timeout=2s" })
@AutoConfigureMockMvc
class DatabaseAwayIT {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/entities", "/api/v1/entities/x", "/api/v1/claims", "/api/v1/documents/x",
			"/api/v1/search?q=x", "/api/v1/queries/contracts", "/api/v1/queries/users-of?vendor=x" })
	void saysThatTheDatabaseIsAwayAndWhenToTryAgain(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader(HttpHeaders.RETRY_AFTER, "5");
	}

	@Test
	void listsTheQueriesAllTheSame() {
		assertThat(this.mvc.get().uri("/api/v1/queries")).hasStatusOk();
	}

}
