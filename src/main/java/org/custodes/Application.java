package org.custodes;

/** The entry point of Custodes. */
public final class Application {

	private Application() {
	}

	public static void main(String[] args) {
		System.out.println("custodes");
	}

}
