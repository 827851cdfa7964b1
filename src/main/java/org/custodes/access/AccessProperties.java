package org.custodes.access;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may reach the program and do what.
 *
 * @param keys the API keys
 * @param oidc where people log in
 * @param openReading whether everybody who reaches the program may read, although there
 * are keys or logins
 * @param hosts the names by which browsers may call the program, beside those of this
 * machine; asked for where it listens on this machine only, or where there are any
 * @param corsOrigins the sites whose pages may call the API, such as
 * {@code http://127.0.0.1:3333}
 * @param rate how many requests are answered
 */
@ConfigurationProperties("custodes.security")
public record AccessProperties(List<Key> keys, @Nullable Oidc oidc, @DefaultValue("false") boolean openReading,
		List<String> hosts, List<String> corsOrigins, @DefaultValue Rate rate) {

	private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");

	public AccessProperties {
		keys = copy(keys);
		hosts = copy(hosts).stream().map((host) -> host.toLowerCase(Locale.ROOT)).toList();
		corsOrigins = copy(corsOrigins);
		corsOrigins.forEach(AccessProperties::checkOrigin);
		Set<String> names = new HashSet<>();
		keys.forEach((key) -> check(names.add(key.name()), "there are two keys with the name '" + key.name() + "'"));
	}

	/**
	 * Tells whether anybody has to show who he is.
	 * @return whether there are keys or logins
	 */
	public boolean enabled() {
		return !this.keys.isEmpty() || this.oidc != null;
	}

	@SuppressWarnings("NullAway") // Spring gives null for a list that is not set.
	private static <T> List<T> copy(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	private static void checkOrigin(String origin) {
		boolean well;
		try {
			URI address = URI.create(origin);
			well = address.getScheme() != null && address.getHost() != null && address.getRawPath().isEmpty();
		}
		catch (IllegalArgumentException ex) {
			well = false;
		}
		check(well,
				"'" + origin + "' is no origin; write a scheme, a host and perhaps a port, as http://127.0.0.1:3333");
	}

	private static void check(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	/**
	 * An API key.
	 *
	 * @param name whose it is, for the audit log
	 * @param role what its owner may do
	 * @param hash {@code sha256:} and the hash of the key; the command {@code key} makes
	 * both
	 */
	public record Key(String name, Role role, String hash) {

		public Key {
			check(name != null && !name.isBlank() && name.indexOf(':') < 0, "a key needs a name without a colon");
			check(role != null, "the key '" + name + "' needs a role: reader, editor or admin");
			check(hash != null && HASH.matcher(hash).matches(),
					"the key '" + name + "' needs its hash, as the command 'key' prints it: sha256:...");
		}

	}

	/**
	 * A service where people log in.
	 *
	 * @param issuer its address
	 * @param clientId what it knows the program by
	 * @param clientSecret the secret that it gave the program
	 * @param rolesClaim the claim that names the roles; dots lead into nested ones
	 * @param nameClaim the claim that names the person
	 */
	public record Oidc(URI issuer, String clientId, String clientSecret, @DefaultValue("roles") String rolesClaim,
			@DefaultValue("sub") String nameClaim) {

		public Oidc {
			check(issuer != null && clientId != null && clientSecret != null,
					"custodes.security.oidc needs issuer, client-id and client-secret");
		}

	}

	/**
	 * How many requests to the API are answered, to everybody by himself: to each key, or
	 * without one to each address.
	 *
	 * @param requestsPerMinute how many a minute
	 * @param localRequestsPerMinute how many a minute to those of this machine who show
	 * no key
	 */
	public record Rate(@DefaultValue("600") int requestsPerMinute, @DefaultValue("12000") int localRequestsPerMinute) {

		public Rate {
			check(requestsPerMinute > 0 && localRequestsPerMinute > 0, "a rate must be 1 or more");
		}

	}

}
