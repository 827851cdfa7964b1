package org.custodes.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Finds whose key a request shows: by Bearer, by X-API-Key, or as the password of Basic.
 */
final class ApiKeys {

	private static final String BEARER = "Bearer ";

	private static final String BASIC = "Basic ";

	private final Map<String, AccessProperties.Key> byHash = new HashMap<>();

	ApiKeys(List<AccessProperties.Key> keys) {
		keys.forEach((key) -> this.byHash.put(key.hash(), key));
	}

	boolean isEmpty() {
		return this.byHash.isEmpty();
	}

	/** Tells whether a request shows a key, be it right or wrong. */
	static boolean isShown(HttpServletRequest request) {
		return shown(request) != null;
	}

	/** Whose key a request shows. */
	Optional<AccessProperties.Key> find(HttpServletRequest request) {
		String text = shown(request);
		return (text != null && !text.isEmpty()) ? Optional.ofNullable(this.byHash.get(new ApiKey(text).hash()))
				: Optional.empty();
	}

	private static @Nullable String shown(HttpServletRequest request) {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (authorization == null) {
			return request.getHeader("X-API-Key");
		}
		if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			return authorization.substring(BEARER.length()).strip();
		}
		return authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())
				? password(authorization.substring(BASIC.length()).strip()) : "";
	}

	/** The name before the password does not matter: the key says whose it is. */
	private static String password(String credentials) {
		try {
			String text = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
			return text.substring(text.indexOf(':') + 1);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
