package org.custodes.web;

import java.util.List;
import java.util.Map;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * A real service of OpenID Connect with two users: ed, who is an editor, and eve, who is
 * nobody. Carries no stereotype, so that no other test's scan finds it.
 */
@EnableAutoConfiguration
class LoginService {

	/** Starts the service for a program at an address. */
	static ConfigurableApplicationContext start(int port, String program) {
		String client = "spring.security.oauth2.authorizationserver.client.custodes.";
		String registration = client + "registration.";
		return new SpringApplicationBuilder(LoginService.class)
			.properties(Map.ofEntries(Map.entry("spring.config.location", "optional:classpath:/none/"),
					Map.entry("server.port", port), Map.entry("server.address", "127.0.0.1"),
					Map.entry("server.servlet.session.cookie.name", "LOGIN"),
					Map.entry("spring.security.oauth2.authorizationserver.issuer", "http://localhost:" + port),
					Map.entry(registration + "client-id", "custodes"),
					Map.entry(registration + "client-secret", "{noop}secret"),
					Map.entry(registration + "client-authentication-methods", "client_secret_basic"),
					Map.entry(registration + "authorization-grant-types", "authorization_code"),
					Map.entry(registration + "redirect-uris", program + "/login/oauth2/code/custodes"),
					Map.entry(registration + "scopes", "openid,profile,email")))
			.run();
	}

	@Bean
	UserDetailsService users() {
		return new InMemoryUserDetailsManager(User.withUsername("ed").password("{noop}word").roles("X").build(),
				User.withUsername("eve").password("{noop}word").roles("X").build());
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> roles() {
		return (context) -> {
			Authentication user = context.getPrincipal();
			boolean editor = user != null && user.getName().equals("ed");
			context.getClaims().claim("realm_access", Map.of("roles", editor ? List.of("editor", "other") : List.of()));
		};
	}

}
