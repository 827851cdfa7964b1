package org.custodes.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word or a sign of a Cypher statement. Comments, white space, strings and numbers are
 * none.
 *
 * @param kind what it is
 * @param text the word, without the backticks of a quoted one, or the sign
 */
record CypherToken(Kind kind, String text) {

	/** What stands where there is no token. */
	static final CypherToken NONE = new CypherToken(Kind.SYMBOL, " ");

	/** The kinds of tokens. */
	enum Kind {

		/** A keyword or a name. */
		WORD,

		/** A name in backticks, which is never a keyword. */
		QUOTED,

		/** Any other character. */
		SYMBOL

	}

	/**
	 * The tokens of a statement. What is not closed reaches to the end, where the
	 * database finds fault with it.
	 */
	static List<CypherToken> of(String cypher) {
		List<CypherToken> tokens = new ArrayList<>();
		int at = 0;
		while (at < cypher.length()) {
			char first = cypher.charAt(at);
			int end;
			if (" \t\r\n".indexOf(first) >= 0) {
				end = at + 1;
			}
			else if (cypher.startsWith("//", at)) {
				end = behindLine(cypher, at);
			}
			else if (cypher.startsWith("/*", at)) {
				end = behind(cypher, "*/", at + 2);
			}
			else if (first == '\'' || first == '"') {
				end = behindString(cypher, at);
			}
			else if (first == '`') {
				end = behindQuoted(cypher, at);
				tokens.add(new CypherToken(Kind.QUOTED, unquoted(cypher.substring(at, end))));
			}
			else {
				end = behindWord(cypher, at);
				tokens.add(new CypherToken((end > at) ? Kind.WORD : Kind.SYMBOL,
						cypher.substring(at, Math.max(end, at + 1))));
				end = Math.max(end, at + 1);
			}
			at = end;
		}
		return tokens;
	}

	boolean is(String keyword) {
		return this.kind == Kind.WORD && this.text.equalsIgnoreCase(keyword);
	}

	boolean isOneOf(Set<String> keywords) {
		return this.kind == Kind.WORD && keywords.contains(this.text.toUpperCase(Locale.ROOT));
	}

	boolean isName() {
		return this.kind != Kind.SYMBOL;
	}

	boolean isSymbol(char... symbols) {
		return this.kind == Kind.SYMBOL && new String(symbols).indexOf(this.text.charAt(0)) >= 0;
	}

	/**
	 * Whether it is a character that has no place in a statement but in strings, comments
	 * and backticks.
	 */
	boolean isStrange() {
		return this.kind == Kind.SYMBOL && (this.text.charAt(0) < ' ' || this.text.charAt(0) > '~');
	}

	/** The database ends a comment at a carriage return, too. */
	private static int behindLine(String cypher, int from) {
		int at = from;
		while (at < cypher.length() && cypher.charAt(at) != '\n' && cypher.charAt(at) != '\r') {
			at++;
		}
		return at;
	}

	private static int behind(String cypher, String end, int from) {
		int at = cypher.indexOf(end, from);
		return (at >= 0) ? at + end.length() : cypher.length();
	}

	private static int behindString(String cypher, int start) {
		for (int at = start + 1; at < cypher.length(); at++) {
			if (cypher.charAt(at) == '\\') {
				at++;
			}
			else if (cypher.charAt(at) == cypher.charAt(start)) {
				return at + 1;
			}
		}
		return cypher.length();
	}

	private static int behindQuoted(String cypher, int start) {
		for (int at = start + 1; at < cypher.length(); at++) {
			if (cypher.charAt(at) == '`') {
				if (!cypher.startsWith("``", at)) {
					return at + 1;
				}
				at++;
			}
		}
		return cypher.length();
	}

	private static int behindWord(String cypher, int start) {
		int at = start;
		while (at < cypher.length() && isPartOfWord(cypher.charAt(at))) {
			at++;
		}
		return at;
	}

	/**
	 * Narrower than what the database takes for a part of a name: what is invisible, or
	 * may be space to one reader and a letter to the other, is neither here.
	 */
	private static boolean isPartOfWord(char character) {
		int type = Character.getType(character);
		return character == '_' || Character.isLetterOrDigit(character) || type == Character.NON_SPACING_MARK
				|| type == Character.COMBINING_SPACING_MARK;
	}

	private static String unquoted(String text) {
		boolean closed = text.length() > 1 && text.endsWith("`");
		return text.substring(1, closed ? text.length() - 1 : text.length()).replace("``", "`");
	}

}
