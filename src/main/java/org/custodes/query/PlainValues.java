package org.custodes.query;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.custodes.query.QueryException.Fault;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/**
 * Turns the driver's values into those that {@link Table} promises. One instance counts
 * the values of one result and stops at a million, however they are nested, or twenty
 * million characters.
 */
final class PlainValues {

	private static final int MAX_VALUES = 1_000_000;

	private static final int MAX_CHARACTERS = 20_000_000;

	private int count;

	private long characters;

	@Nullable Object of(@Nullable Object value) {
		if (++this.count > MAX_VALUES) {
			throw tooMuch("a million values");
		}
		if (value instanceof String text) {
			count(text);
		}
		if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long) {
			return value;
		}
		if (value instanceof Double number) {
			return Double.isFinite(number) ? number : number.toString();
		}
		if (value instanceof Map<?, ?> map) {
			return map(map);
		}
		if (value instanceof Collection<?> list) {
			return list(list);
		}
		if (value instanceof byte[] bytes) {
			this.characters += bytes.length;
			return Base64.getEncoder().encodeToString(bytes);
		}
		return ofGraph(value);
	}

	private void count(String text) {
		this.characters += text.length();
		if (this.characters > MAX_CHARACTERS) {
			throw tooMuch("twenty million characters");
		}
	}

	private static QueryException tooMuch(String what) {
		return new QueryException(Fault.TOO_EXPENSIVE, null,
				"the result has more than " + what + "; ask for less at once", null);
	}

	private Object ofGraph(Object value) {
		if (value instanceof Node node) {
			Map<String, @Nullable Object> plain = kind("node");
			plain.put("id", node.elementId());
			plain.put("labels", list((Collection<?>) node.labels()));
			plain.put("properties", map(node.asMap()));
			return plain;
		}
		if (value instanceof Relationship relationship) {
			Map<String, @Nullable Object> plain = kind("relationship");
			plain.put("id", relationship.elementId());
			plain.put("type", relationship.type());
			plain.put("start", relationship.startNodeElementId());
			plain.put("end", relationship.endNodeElementId());
			plain.put("properties", map(relationship.asMap()));
			return plain;
		}
		if (value instanceof Path path) {
			Map<String, @Nullable Object> plain = kind("path");
			plain.put("nodes", list(elements(path.nodes())));
			plain.put("relationships", list(elements(path.relationships())));
			return plain;
		}
		if (value instanceof Point point) {
			Map<String, @Nullable Object> plain = kind("point");
			plain.put("srid", (long) point.srid());
			plain.put("x", point.x());
			plain.put("y", point.y());
			return plain;
		}
		return value.toString();
	}

	private Map<String, @Nullable Object> map(Map<?, ?> map) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		map.forEach((key, value) -> {
			count(String.valueOf(key));
			plain.put(String.valueOf(key), of(value));
		});
		return plain;
	}

	private List<@Nullable Object> list(Collection<?> values) {
		List<@Nullable Object> plain = new ArrayList<>(values.size());
		values.forEach((value) -> plain.add(of(value)));
		return Collections.unmodifiableList(plain);
	}

	private static <T> List<T> elements(Iterable<T> elements) {
		List<T> list = new ArrayList<>();
		elements.forEach(list::add);
		return list;
	}

	private static Map<String, @Nullable Object> kind(String kind) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("kind", kind);
		return plain;
	}

}
