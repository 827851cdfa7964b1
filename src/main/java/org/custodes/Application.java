package org.custodes;

import org.custodes.cli.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry point of Custodes. */
@SpringBootApplication
public class Application {

	/**
	 * Runs the command line and ends the program with its exit code.
	 * @param args the command line
	 */
	public static void main(String[] args) {
		System.exit(Program.run(Application.class, args));
	}

}
