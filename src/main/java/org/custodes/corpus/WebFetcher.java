package org.custodes.corpus;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.corpus.Content.Format;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a page over HTTP or HTTPS, within a size and a time, and from public addresses
 * only unless told otherwise.
 * <p>
 * The address is checked before each request, redirects included. The client looks the
 * name up again, but within the time for which the Java platform keeps a name's
 * addresses, so it connects to those that were checked.
 */
final class WebFetcher {

	private static final int REDIRECTS = 5;

	private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

	private final CorpusSettings settings;

	private @Nullable HttpClient client;

	WebFetcher(CorpusSettings settings) {
		this.settings = settings;
	}

	Content fetch(URI address) throws UnreadableException {
		Instant deadline = Instant.now().plus(this.settings.timeout());
		URI next = address;
		for (int hop = 0; hop <= REDIRECTS; hop++) {
			check(next);
			HttpResponse<byte[]> response = send(next, deadline);
			int status = response.statusCode();
			if (status == 200) {
				return content(next, response);
			}
			Optional<String> location = response.headers().firstValue("Location");
			if (status < 300 || status > 399 || location.isEmpty()) {
				throw new UnreadableException("the server answers with status " + status,
						"open the address in a browser; save the page and give the file if it needs a log-in");
			}
			next = next.resolve(location.get());
		}
		throw new UnreadableException("it is redirected more than " + REDIRECTS + " times", "give the final address");
	}

	private void check(URI address) throws UnreadableException {
		String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
		String host = address.getHost();
		if (host == null || !(scheme.equals("http") || scheme.equals("https"))) {
			throw new UnreadableException("'" + address + "' is no web address", "use http or https");
		}
		try {
			for (InetAddress target : InetAddress.getAllByName(host)) {
				if (!this.settings.privateAddresses() && !PublicAddress.test(target)) {
					throw new UnreadableException("'" + host + "' is an address of this machine or a private network",
							"set custodes.documents.private-addresses=true if it is meant");
				}
			}
		}
		catch (UnknownHostException ex) {
			throw new UnreadableException("the host '" + host + "' is not known", "check the address and the network");
		}
	}

	private HttpResponse<byte[]> send(URI address, Instant deadline) throws UnreadableException {
		HttpRequest request = HttpRequest.newBuilder(address)
			.header("User-Agent", "Custodes")
			.header("Accept", "text/html, text/plain, text/markdown")
			.build();
		CompletableFuture<HttpResponse<byte[]>> response = client().sendAsync(request,
				(info) -> new BoundedBody(this.settings.maxBytes()));
		try {
			long left = Math.max(0, Duration.between(Instant.now(), deadline).toMillis());
			return response.get(left, TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			response.cancel(true);
			throw new UnreadableException("it took longer than " + this.settings.timeout().toSeconds() + " s",
					"try again, or save the page and give the file");
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof BoundedBody.TooLargeException) {
				throw FileLister.tooLarge(this.settings.maxBytes());
			}
			throw new UnreadableException("it cannot be fetched: " + reason(ex), "check the address and the network");
		}
		catch (InterruptedException ex) {
			response.cancel(true);
			Thread.currentThread().interrupt();
			throw new UnreadableException("fetching was interrupted", "run again");
		}
	}

	private static String reason(ExecutionException ex) {
		Throwable cause = (ex.getCause() instanceof IOException io) ? io : ex;
		return (cause.getMessage() != null) ? cause.getMessage() : cause.getClass().getSimpleName();
	}

	private Content content(URI address, HttpResponse<byte[]> response) throws UnreadableException {
		String type = response.headers().firstValue("Content-Type").orElse("text/html");
		Format format = Format.ofMediaType(type.split(";", 2)[0])
			.orElseThrow(() -> new UnreadableException("it is of the type " + type, "give text, Markdown or HTML"));
		Source declared = new Source(null, null, null, address.toString());
		return new Content(address.toString(), address.toString(), format, response.body(), charset(type), declared);
	}

	private static @Nullable Charset charset(String type) {
		Matcher matcher = CHARSET.matcher(type);
		try {
			return matcher.find() ? Charset.forName(matcher.group(1)) : null;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return null;
		}
	}

	/** Made at the first page: most runs fetch none. */
	private synchronized HttpClient client() {
		HttpClient made = this.client;
		if (made == null) {
			made = HttpClient.newBuilder()
				.followRedirects(HttpClient.Redirect.NEVER)
				.connectTimeout(CONNECT_TIMEOUT)
				.build();
			this.client = made;
		}
		return made;
	}

}
