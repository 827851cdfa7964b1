package org.custodes.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.custodes.query.QueryException.Fault;

/**
 * Refuses the Cypher that reads more than the graph although the database counts it as
 * reading: files and web addresses, users, settings, other people's transactions.
 * Whatever writes is refused by the database itself, which is asked in read mode.
 */
final class CypherGuard {

	private static final int MAX_LENGTH = 20_000;

	private static final Set<String> BEGINNINGS = Set.of("MATCH", "OPTIONAL", "RETURN", "WITH", "UNWIND", "CALL");

	private static final Set<String> PREFIXES = Set.of("EXPLAIN", "PROFILE");

	private static final Set<String> PROCEDURES = Set.of("db.labels", "db.relationshiptypes", "db.propertykeys",
			"db.schema.visualization", "db.schema.nodetypeproperties", "db.schema.reltypeproperties",
			"db.index.fulltext.querynodes", "db.index.fulltext.queryrelationships");

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
		if (token.is("LOAD") && at(tokens, index + 1).is("CSV")) {
			throw refused("LOAD CSV is not allowed");
		}
		if (token.is("USE") && (index == 0 || at(tokens, index - 1).isSymbol('{'))) {
			throw refused("USE is not allowed: there is one graph");
		}
		if (token.is("CALL") && (index == 0 || !at(tokens, index - 1).isSymbol('.', ':', '$'))) {
			checkProcedure(tokens, index + 1);
		}
	}

	private static void checkProcedure(List<CypherToken> tokens, int index) {
		if (!at(tokens, index).isName()) {
			return; // CALL { … }, CALL (x) { … }, or a variable of that name
		}
		List<String> parts = new ArrayList<>(List.of(at(tokens, index).text()));
		int next = index + 1;
		while (at(tokens, next).isSymbol('.') && at(tokens, next + 1).isName()) {
			parts.add(at(tokens, next + 1).text());
			next += 2;
		}
		String name = String.join(".", parts);
		if (!PROCEDURES.contains(name.toLowerCase(Locale.ROOT))) {
			throw refused("the procedure " + name + " is not allowed");
		}
	}

	private static CypherToken at(List<CypherToken> tokens, int index) {
		return (index >= 0 && index < tokens.size()) ? tokens.get(index) : CypherToken.NONE;
	}

	private static QueryException refused(String message) {
		return new QueryException(Fault.REFUSED, "cypher", message, null);
	}

}
