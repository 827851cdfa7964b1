package org.custodes.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebFetcherTests {

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch end = new CountDownLatch(1);

	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.threads);
		answer("/page", "text/html; charset=ISO-8859-1", "<title>T</title><p>caf\u00e9</p>");
		answer("/text", "text/plain", "Text.");
		answer("/pdf", "application/pdf", "%PDF");
		answer("/large", "text/plain", "x".repeat(2000));
		redirect("/moved", "/text");
		redirect("/circle", "/circle");
		redirect("/away", "file:///etc/passwd");
		this.server.createContext("/slow", (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			waitForTheEnd();
		});
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.end.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	@ParameterizedTest
	@CsvSource({ "/page, caf\u00e9, /page", "/text, Text., /text", "/moved, Text., /text" })
	void fetchesPagesAndFollowsRedirects(String path, String text, String address) {
		assertThat(fetch(path, true)).isInstanceOfSatisfying(Document.class, (document) -> {
			assertThat(document.text()).isEqualTo(text);
			assertThat(document.source().address()).isEqualTo(address(address));
		});
	}

	@ParameterizedTest
	@CsvSource({ "/none, status 404", "/pdf, application/pdf", "/large, larger than 1000 bytes", "/circle, redirected",
			"/away, no web address", "/slow, took longer" })
	void failsWhatItCannotFetch(String path, String problem) {
		assertThat(fetch(path, true)).isInstanceOfSatisfying(Failure.class,
				(failure) -> assertThat(failure.problem()).contains(problem));
	}

	@Test
	void fetchesNothingOfThisMachineUnlessAllowed() {
		assertThat(fetch("/text", false)).isInstanceOfSatisfying(Failure.class,
				(failure) -> assertThat(failure.problem()).contains("private network"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "192.168.1.1",
			"169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
			"fc00::1", "fd12::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:1::", "ff02::1" })
	void knowsAddressesThatAreNotPublic(String address) throws IOException {
		assertThat(PublicAddress.test(InetAddress.getByName(address))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.1.1", "2606:4700::1111", "2a00:1450::1" })
	void knowsAddressesThatArePublic(String address) throws IOException {
		assertThat(PublicAddress.test(InetAddress.getByName(address))).isTrue();
	}

	private CorpusItem fetch(String path, boolean privateAddresses) {
		CorpusSettings settings = new CorpusSettings(1000, Duration.ofSeconds(2), privateAddresses);
		return Corpus.open(List.of(address(path)), settings).read().toList().get(0);
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + path;
	}

	private void answer(String path, String type, String body) {
		this.server.createContext(path, (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", type);
			byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
			exchange.sendResponseHeaders(200, bytes.length);
			try (OutputStream out = exchange.getResponseBody()) {
				out.write(bytes);
			}
		});
	}

	private void redirect(String path, String location) {
		this.server.createContext(path, (HttpExchange exchange) -> {
			exchange.getResponseHeaders().set("Location", location);
			exchange.sendResponseHeaders(302, -1);
			exchange.close();
		});
	}

	private void waitForTheEnd() {
		try {
			this.end.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
