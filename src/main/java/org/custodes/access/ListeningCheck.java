package org.custodes.access;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Keeps the program from listening where others reach it while everybody may write. It
 * runs before anything else is made.
 */
final class ListeningCheck implements BeanFactoryPostProcessor {

	private final Environment environment;

	ListeningCheck(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		String address = this.environment.getProperty("server.address", "");
		AccessProperties access = Binder.get(this.environment)
			.bindOrCreate("custodes.security", AccessProperties.class);
		if (!isThisMachine(address) && !access.enabled()) {
			throw new AccessException("""
					Custodes would listen on %s, where other machines reach it, and everybody there could write.
					It does not start so. Do one of these:
					  - set who may write: 'custodes key NAME --role=editor' makes a key and prints the settings
					    custodes.security.keys[0].name, .role and .hash for it; custodes.security.open-reading=true
					    lets everybody read without a key
					  - let people log in: custodes.security.oidc.issuer, .client-id and .client-secret
					  - listen on this machine only: server.address=127.0.0.1"""
				.formatted(address.isEmpty() ? "all addresses" : address), null);
		}
	}

	/** Tells whether an address to listen on is reached from this machine only. */
	static boolean isThisMachine(String address) {
		try {
			return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
