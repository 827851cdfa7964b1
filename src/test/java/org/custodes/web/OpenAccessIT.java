package org.custodes.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What protects the program where nobody has to show who he is. */
@TestPropertySource(properties = { "custodes.security.hosts=custodes.example",
		"custodes.security.rate.local-requests-per-minute=40" })
class OpenAccessIT extends LoadedApi {

	private static final String OPEN = "/api/openapi.json";

	@ParameterizedTest
	@CsvSource({ "localhost,200", "LOCALHOST:8080,200", "127.0.0.1,200", "[::1]:80,200", "custodes.localhost,200",
			"custodes.example,200", "evil.example,403", "localhost.evil.example,403", "127.0.0.1.evil.example,403",
			"0.0.0.0,403", "192.0.2.7,403" })
	void answersToItsOwnNamesOnly(String host, int status) throws IOException {
		String answer = raw("GET " + OPEN + " HTTP/1.1\r\nHost: " + host);
		assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
		if (status == 403) {
			assertThat(answer).contains("application/problem+json").contains("custodes.security.hosts");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Origin: https://evil.example", "Origin: null", "Origin: http://localhost:1",
			"Origin: http://[", "Origin: http://localhost", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site" })
	void refusesWhatPagesOfOtherSitesSend(String header) throws IOException {
		String body = "queries=%7B%7D";
		String answer = raw(
				"POST /api/v1/entities/split HTTP/1.1\r\nHost: localhost:8080\r\n" + header
						+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length(),
				body);
		assertThat(answer).startsWith("HTTP/1.1 403 ").contains("application/problem+json");
	}

	@Test
	void letsNoPageOfAnotherSiteReadWhatItAnswers() throws IOException {
		String answer = raw("GET " + OPEN + " HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example");
		assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContainIgnoringCase("access-control-allow");
	}

	@Test
	void answersSoManyRequestsAMinuteAndTellsWhenToGoOn() throws IOException {
		String answer = "";
		for (int i = 0; i < 60 && !answer.startsWith("HTTP/1.1 429"); i++) {
			answer = raw("GET /api/v1/ontology HTTP/1.1\r\nHost: localhost");
		}
		assertThat(answer).startsWith("HTTP/1.1 429 ")
			.contains("application/problem+json")
			.containsPattern("Retry-After: [1-9]");
		assertThat(raw("GET " + OPEN + " HTTP/1.1\r\nHost: localhost")).as("what is not the API goes on")
			.startsWith("HTTP/1.1 200 ");
	}

	private String raw(String head) throws IOException {
		return raw(head, "");
	}

	private String raw(String head, String body) throws IOException {
		URI address = URI.create(base());
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
			socket.getOutputStream()
				.write((head + "\r\nConnection: close\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
