package org.custodes.corpus;

/** Why a place gave no text; ends up as a {@link Failure}. */
final class UnreadableException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String problem;

	private final String remedy;

	UnreadableException(String problem, String remedy) {
		super(problem);
		this.problem = problem;
		this.remedy = remedy;
	}

	Failure failure(String place) {
		return new Failure(place, this.problem, this.remedy);
	}

}
