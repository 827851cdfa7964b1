package org.custodes.access;

/** The order in which requests are looked at; Spring Security comes at -100. */
public final class FilterOrder {

	/** What every response bears, refusals included. */
	public static final int HEADERS = -250;

	static final int AUDIT = -240;

	static final int HOST = -230;

	static final int ORIGIN = -220;

	static final int RATE = -210;

	private FilterOrder() {
	}

}
