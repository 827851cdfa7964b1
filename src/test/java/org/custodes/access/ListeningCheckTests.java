package org.custodes.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListeningCheckTests {

	private final MockEnvironment environment = new MockEnvironment();

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "::", "192.0.2.7", "" })
	void refusesToListenForOthersWhereEverybodyMayWrite(String address) {
		this.environment.setProperty("server.address", address);
		assertThatExceptionOfType(AccessException.class).isThrownBy(this::check)
			.withMessageContaining(address.isEmpty() ? "all addresses" : address)
			.withMessageContaining("custodes key")
			.withMessageContaining("custodes.security.keys[0]")
			.withMessageContaining("server.address=127.0.0.1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "::1", "localhost", "127.0.0.9" })
	void listensForThisMachine(String address) {
		this.environment.setProperty("server.address", address);
		assertThatCode(this::check).doesNotThrowAnyException();
	}

	@Test
	void listensForOthersIfItIsKnownWhoMayWrite() {
		this.environment.setProperty("server.address", "0.0.0.0");
		this.environment.setProperty("custodes.security.keys[0].name", "Jo");
		this.environment.setProperty("custodes.security.keys[0].role", "editor");
		this.environment.setProperty("custodes.security.keys[0].hash", ApiKey.generate().hash());
		assertThatCode(this::check).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			keys[0].name=Jo                        | needs a role
			keys[0].name=Jo,keys[0].role=editor    | needs its hash, as the command 'key' prints it
			keys[0].name=Jo,keys[0].role=editor,keys[0].hash=secret | needs its hash
			keys[0].role=editor                    | needs a name
			keys[0].name=Jo,keys[0].role=king      | king
			cors-origins[0]=*                      | no origin
			cors-origins[0]=https://a.example/path | no origin
			rate.requests-per-minute=0             | 1 or more
			oidc.issuer=https://a.example          | client-id
			""")
	void tellsWhatIsWrongWithASetting(String settings, String fault) {
		for (String setting : settings.split(",")) {
			String[] pair = setting.split("=", 2);
			this.environment.setProperty("custodes.security." + pair[0], pair[1]);
		}
		assertThatExceptionOfType(BindException.class).isThrownBy(this::check)
			.satisfies((ex) -> assertThat(ex).hasStackTraceContaining(fault));
	}

	@Test
	void keysAreLongAndNoTwoAreTheSame() {
		assertThat(ApiKey.generate().text()).hasSizeGreaterThan(40).isNotEqualTo(ApiKey.generate().text());
		assertThat(new ApiKey("x").hash())
			.isEqualTo("sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
		assertThat(ApiKey.generate()).hasToString("a key");
	}

	private void check() {
		new ListeningCheck(this.environment).postProcessBeanFactory(new DefaultListableBeanFactory());
	}

}
