package org.custodes.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers so many requests to the API a minute to each key, or without a valid one to
 * each address (of IPv6, to each network of 64 bits, which one machine may have to
 * itself).
 */
@Order(FilterOrder.RATE)
final class RateLimit extends OncePerRequestFilter {

	private static final int MAX_BUCKETS = 100_000;

	private static final int NETWORK_BYTES = 8;

	private final ApiKeys keys;

	private final AccessProperties.Rate rate;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MAX_BUCKETS)
		.expireAfterAccess(Duration.ofMinutes(10))
		.build();

	RateLimit(ApiKeys keys, AccessProperties.Rate rate) {
		this.keys = keys;
		this.rate = rate;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		// The servlet path is decoded, so that "/%61pi" counts as well.
		return !request.getServletPath().startsWith(AccessConfiguration.API);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = bucket(request).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value(),
				"There were too many requests; go on in " + seconds + " seconds.");
	}

	private Bucket bucket(HttpServletRequest request) {
		Optional<AccessProperties.Key> key = this.keys.find(request);
		if (key.isPresent()) {
			return bucket("key " + key.get().name(), this.rate.requestsPerMinute());
		}
		try {
			InetAddress address = InetAddress.getByName(request.getRemoteAddr());
			byte[] bytes = address.getAddress();
			String network = HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
			return bucket(network,
					address.isLoopbackAddress() ? this.rate.localRequestsPerMinute() : this.rate.requestsPerMinute());
		}
		catch (UnknownHostException ex) {
			return bucket("unknown", this.rate.requestsPerMinute());
		}
	}

	private Bucket bucket(String name, int perMinute) {
		return this.buckets.get(name,
				(unused) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
					.build());
	}

}
