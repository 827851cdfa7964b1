package org.custodes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A command line, parted into what the commands read and what Spring reads.
 *
 * @param command the command with its options; {@code serve} if none was given
 * @param properties the properties, such as {@code --server.port=9090}: those with a dot
 * in the name
 */
record Arguments(List<String> command, List<String> properties) {

	private static final Pattern PROPERTY = Pattern.compile("--[\\w-]+(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

	static Arguments of(String... arguments) {
		List<String> command = new ArrayList<>();
		List<String> properties = new ArrayList<>();
		for (String argument : arguments) {
			(PROPERTY.matcher(argument).matches() ? properties : command).add(argument);
		}
		if (command.isEmpty()) {
			command.add("serve");
		}
		return new Arguments(List.copyOf(command), List.copyOf(properties));
	}

}
