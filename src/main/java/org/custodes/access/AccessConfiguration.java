package org.custodes.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Who may do what, as Spring Security enforces it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(AccessProperties.class)
class AccessConfiguration {

	static final String API = "/api/v1/";

	static final String AUDIT = API + "audit";

	/**
	 * Where browsers ask their users for a key or lead them to the login before the page
	 * opens, although everybody may read it.
	 */
	static final String EDITING = "/review";

	/** The methods that change nothing. */
	static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	/** They are sent by POST, but read. */
	private static final Set<String> READING = Set.of(API + "cypher", API + "reconcile");

	/** Tells whether a request changes anything. */
	static boolean isWrite(HttpServletRequest request) {
		return !SAFE.contains(request.getMethod()) && !READING.contains(request.getRequestURI());
	}

	@Bean
	static ListeningCheck listeningCheck(Environment environment) {
		return new ListeningCheck(environment);
	}

	@Bean
	ApiKeys apiKeys(AccessProperties access) {
		return new ApiKeys(access.keys());
	}

	@Bean
	HostCheck hostCheck(AccessProperties access, @Value("${server.address:}") String address) {
		return new HostCheck(access.hosts(), ListeningCheck.isThisMachine(address) || !access.hosts().isEmpty());
	}

	@Bean
	SameOrigin sameOrigin(AccessProperties access) {
		return new SameOrigin(access.corsOrigins());
	}

	@Bean
	RateLimit rateLimit(ApiKeys keys, AccessProperties access) {
		return new RateLimit(keys, access.rate());
	}

	@Bean
	AuditLog auditLog(@Value("${custodes.data:data}") Path data) {
		return new AuditLog(data.resolve("audit"));
	}

	@Bean
	AuditFilter auditFilter(AuditLog log) {
		return new AuditFilter(log);
	}

	@Bean
	SecurityFilterChain access(HttpSecurity http, AccessProperties access, ApiKeys keys) throws Exception {
		AccessProperties.Oidc oidc = access.oidc();
		// SameOrigin does what CSRF tokens do, for programs with keys, too.
		http.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable);
		cors(http, access.corsOrigins());
		Challenge challenge = new Challenge((oidc != null) ? OidcLogin.PATH : null);
		http.exceptionHandling(
				(handling) -> handling.authenticationEntryPoint(challenge).accessDeniedHandler(challenge));
		if (oidc != null) {
			OidcLogin.of(oidc).applyTo(http);
		}
		else {
			http.logout(AbstractHttpConfigurer::disable)
				.requestCache(AbstractHttpConfigurer::disable)
				.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		}
		http.addFilterBefore(new ApiKeyFilter(keys), AnonymousAuthenticationFilter.class)
			.addFilterBefore((request, response, chain) -> {
				Authentication who = SecurityContextHolder.getContext().getAuthentication();
				if (who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken)) {
					request.setAttribute(AuditFilter.WHO, who.getName());
				}
				chain.doFilter(request, response);
			}, AuthorizationFilter.class);
		authorize(http, access);
		return http.build();
	}

	private static void authorize(HttpSecurity http, AccessProperties access) throws Exception {
		http.authorizeHttpRequests((requests) -> {
			requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
				.permitAll();
			if (access.enabled()) {
				requests.requestMatchers("/api/openapi.json", "/api/docs", "/api/swagger-ui/**", "/actuator/health/**")
					.permitAll();
				requests.requestMatchers(AUDIT).hasRole(Role.ADMIN.name());
				requests.requestMatchers(EDITING).hasRole(Role.EDITOR.name());
				requests.requestMatchers(AccessConfiguration::isWrite).hasRole(Role.EDITOR.name());
			}
			if (access.enabled() && !access.openReading()) {
				requests.anyRequest().hasRole(Role.READER.name());
			}
			else {
				requests.anyRequest().permitAll();
			}
		});
	}

	private static void cors(HttpSecurity http, List<String> origins) throws Exception {
		if (origins.isEmpty()) {
			http.cors(AbstractHttpConfigurer::disable);
			return;
		}
		CorsConfiguration cors = new CorsConfiguration();
		cors.setAllowedOrigins(origins);
		cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PATCH", "DELETE"));
		cors.setAllowedHeaders(List.of("Authorization", "X-API-Key", "Content-Type", "Accept", "If-None-Match"));
		cors.setExposedHeaders(List.of("ETag", "Location", "Retry-After"));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration("/api/**", cors);
		http.cors((configurer) -> configurer.configurationSource(source));
	}

}
