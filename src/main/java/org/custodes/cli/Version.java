package org.custodes.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version of Custodes and of the Java that runs it. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "Custodes " + ofCustodes(),
				"Java " + Runtime.version() + " (" + System.getProperty("java.vm.vendor") + ")" };
	}

	/** The version of the jar; from a folder of classes there is none. */
	static String ofCustodes() {
		return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("(not packaged)");
	}

}
