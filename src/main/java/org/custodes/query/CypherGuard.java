package org.custodes.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.custodes.query.QueryException.Fault;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;

/**
 * Refuses the Cypher that reads more than the graph although the database counts it as
 * reading: files and web addresses, users, settings, other people's transactions.
 * Whatever writes is refused by the database itself, which is asked in read mode.
 * <p>
 * It looks twice: at the words, which is how it can tell what to write instead, and at
 * the plan that the database makes of them, so that nothing depends on reading a
 * statement just as the database does.
 */
final class CypherGuard {

	private static final int MAX_LENGTH = 20_000;

	private static final Set<String> BEGINNINGS = Set.of("MATCH", "OPTIONAL", "RETURN", "WITH", "UNWIND", "CALL");

	private static final Set<String> PREFIXES = Set.of("EXPLAIN", "PROFILE");

	private static final Set<String> PROCEDURES = Set.of("db.labels", "db.relationshiptypes", "db.propertykeys",
			"db.schema.visualization", "db.schema.nodetypeproperties", "db.schema.reltypeproperties",
			"db.index.fulltext.querynodes", "db.index.fulltext.queryrelationships");

	/** The first parts of the names of the functions that compute and do nothing else. */
	private static final Set<String> FUNCTIONS = Set.of("date", "datetime", "localdatetime", "localtime", "time",
			"duration", "point", "vector");

	private static final Pattern PROFILE = Pattern.compile("^((?:\\s|/\\*.*?\\*/|//[^\\r\\n]*)*)PROFILE\\b",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private CypherGuard() {
	}

	/**
	 * Checks a statement.
	 * @throws QueryException if it is refused; the message says what to write instead
	 */
	static void check(String cypher) {
		if (cypher.isBlank() || cypher.length() > MAX_LENGTH) {
			throw QueryException.parameter("cypher", "a statement of 1 to " + MAX_LENGTH + " characters",
					(cypher.length() > MAX_LENGTH) ? cypher.length() + " characters" : null);
		}
		if (cypher.contains("\\u")) {
			// The database reads such escapes before it parses: they could end a string
			// or
			// spell a clause.
			throw refused("no \\u escapes: write the character itself or pass it as a parameter");
		}
		List<CypherToken> tokens = CypherToken.of(cypher);
		checkBeginning(tokens);
		for (int i = 0; i < tokens.size(); i++) {
			checkToken(tokens, i);
		}
	}

	/**
	 * The statement that makes the database plan a statement and not run it.
	 * @param cypher a statement that has passed {@link #check}
	 */
	static String planOf(String cypher) {
		return "EXPLAIN " + PROFILE.matcher(cypher).replaceFirst("$1");
	}

	/**
	 * Whether a statement that has passed {@link #check} is planned only, and not run.
	 */
	static boolean isPlannedOnly(String cypher) {
		return CypherToken.of(cypher).get(0).is("EXPLAIN");
	}

	/**
	 * Checks the plan of a statement.
	 * @throws QueryException if a step of it leaves the graph
	 */
	static void check(Plan plan) {
		String step = plan.operatorType().replaceFirst("@.*", "");
		if (step.equals("LoadCSV") || step.startsWith("Show") || step.startsWith("Terminate")
				|| step.startsWith("Administration")) {
			throw refused(step + " is not allowed");
		}
		if (step.equals("ProcedureCall")) {
			Value details = plan.arguments().get("Details");
			String name = (details != null) ? details.asString("").replaceFirst("\\(.*", "").strip() : "";
			checkProcedure(name.replace("`", ""));
		}
		plan.children().forEach(CypherGuard::check);
	}

	private static void checkBeginning(List<CypherToken> tokens) {
		int first = 0;
		while (first < tokens.size() && tokens.get(first).isOneOf(PREFIXES)) {
			first++;
		}
		if (first >= tokens.size() || !tokens.get(first).isOneOf(BEGINNINGS)) {
			throw refused("a statement must begin with one of MATCH, OPTIONAL MATCH, RETURN, WITH, UNWIND, CALL");
		}
	}

	private static void checkToken(List<CypherToken> tokens, int index) {
		CypherToken token = tokens.get(index);
		if (token.isStrange()) {
			throw refused("the character U+%04X is allowed in strings only".formatted((int) token.text().charAt(0)));
		}
		if (token.is("LOAD") && at(tokens, index + 1).is("CSV")) {
			throw refused("LOAD CSV is not allowed");
		}
		if (token.is("USE") && (index == 0 || at(tokens, index - 1).isSymbol('{'))) {
			throw refused("USE is not allowed: there is one graph");
		}
		if (token.is("CALL") && (index == 0 || !at(tokens, index - 1).isSymbol('.', ':', '$'))) {
			checkCall(tokens, index + 1);
		}
		if (token.isName() && at(tokens, index + 1).isSymbol('(')) {
			checkFunction(tokens, index);
		}
	}

	/** A name with dots before a parenthesis, other than behind CALL, is a function. */
	private static void checkFunction(List<CypherToken> tokens, int last) {
		int first = last;
		while (at(tokens, first - 1).isSymbol('.') && at(tokens, first - 2).isName()) {
			first -= 2;
		}
		boolean called = at(tokens, first - 1).is("CALL");
		if (first < last && !called && !FUNCTIONS.contains(at(tokens, first).text().toLowerCase(Locale.ROOT))) {
			throw refused("the function " + name(tokens, first, last) + " is not allowed");
		}
	}

	private static void checkCall(List<CypherToken> tokens, int first) {
		if (!at(tokens, first).isName()) {
			return; // CALL { … }, CALL (x) { … }, or a variable of that name
		}
		int last = first;
		while (at(tokens, last + 1).isSymbol('.') && at(tokens, last + 2).isName()) {
			last += 2;
		}
		checkProcedure(name(tokens, first, last));
	}

	private static void checkProcedure(String name) {
		if (!PROCEDURES.contains(name.toLowerCase(Locale.ROOT))) {
			throw refused("the procedure " + name + " is not allowed");
		}
	}

	private static String name(List<CypherToken> tokens, int first, int last) {
		StringBuilder name = new StringBuilder();
		for (int i = first; i <= last; i++) {
			name.append(tokens.get(i).text());
		}
		return name.toString();
	}

	private static CypherToken at(List<CypherToken> tokens, int index) {
		return (index >= 0 && index < tokens.size()) ? tokens.get(index) : CypherToken.NONE;
	}

	private static QueryException refused(String message) {
		return new QueryException(Fault.REFUSED, "cypher", message, null);
	}

}
