package org.custodes.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** Logins at a service of OpenID Connect, whose claims name the roles. */
final class OidcLogin {

	private static final String NAME = "custodes";

	/** Where a login begins. */
	static final String PATH = "/oauth2/authorization/" + NAME;

	private final AccessProperties.Oidc settings;

	private final ClientRegistration registration;

	private OidcLogin(AccessProperties.Oidc settings, ClientRegistration registration) {
		this.settings = settings;
		this.registration = registration;
	}

	/**
	 * A login, as the service describes itself.
	 * @throws AccessException if the service cannot be asked
	 */
	static OidcLogin of(AccessProperties.Oidc settings) {
		try {
			ClientRegistration registration = ClientRegistrations.fromOidcIssuerLocation(settings.issuer().toString())
				.registrationId(NAME)
				.clientName("Custodes")
				.clientId(settings.clientId())
				.clientSecret(settings.clientSecret())
				.scope("openid", "profile", "email")
				.userNameAttributeName(settings.nameClaim())
				.build();
			return new OidcLogin(settings, registration);
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			throw new AccessException("The login service " + settings.issuer() + " cannot be used (" + ex.getMessage()
					+ "); check custodes.security.oidc.issuer, and that the service runs", ex);
		}
	}

	void applyTo(HttpSecurity http) throws Exception {
		http.oauth2Login((login) -> login
			.clientRegistrationRepository(new InMemoryClientRegistrationRepository(this.registration))
			.loginPage(PATH)
			.userInfoEndpoint((users) -> users.userAuthoritiesMapper(this::authorities)));
		http.logout((logout) -> logout.logoutSuccessUrl("/"));
	}

	private Collection<GrantedAuthority> authorities(Collection<? extends GrantedAuthority> given) {
		Set<GrantedAuthority> authorities = new HashSet<>();
		for (GrantedAuthority authority : given) {
			if (authority instanceof OidcUserAuthority user) {
				Set<String> named = named(user.getAttributes());
				Arrays.stream(Role.values())
					.filter((role) -> named.contains(role.label()))
					.forEach((role) -> authorities.addAll(role.authorities()));
			}
		}
		return authorities;
	}

	/** The roles that the claims name, whatever else they name. */
	private Set<String> named(Map<String, Object> claims) {
		@Nullable Object at = claims;
		for (String step : this.settings.rolesClaim().split("\\.")) {
			at = (at instanceof Map<?, ?> nested) ? nested.get(step) : null;
		}
		Set<String> named = new HashSet<>();
		Collection<?> values = (at instanceof Collection<?> several) ? several
				: (at != null) ? List.of(at.toString().split(" ")) : List.of();
		values.forEach((value) -> named.add(String.valueOf(value)));
		return named;
	}

}
