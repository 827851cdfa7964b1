package org.custodes.cli;

/** What the program tells the shell. */
enum ExitCode {

	/** Everything was done. */
	DONE(0),

	/** Something was done and something failed, or the program had to give up. */
	FAILED(1),

	/** The command line is not right. */
	USAGE(2),

	/** What was asked for does not exist. */
	NOT_FOUND(3),

	/** The data are not as they must be. */
	INVALID_DATA(4);

	private final int number;

	ExitCode(int number) {
		this.number = number;
	}

	int number() {
		return this.number;
	}

}
