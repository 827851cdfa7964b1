package org.custodes.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.custodes.query.NamedQuery.Parameter;
import org.custodes.query.QueryException.Fault;
import org.jspecify.annotations.Nullable;

/** The catalogue of queries that come with Custodes, each with a name and parameters. */
public final class NamedQueries {

	private static final int CANDIDATES = 5;

	private final Map<String, NamedQuery> queries = new TreeMap<>();

	private final BoundedReads reads;

	private final GraphQueries graph;

	NamedQueries(Collection<NamedQuery> queries, BoundedReads reads, GraphQueries graph) {
		queries.forEach((query) -> this.queries.put(query.name(), query));
		this.reads = reads;
		this.graph = graph;
	}

	/**
	 * All queries.
	 * @return the queries in the order of their names
	 */
	public List<NamedQuery> all() {
		return List.copyOf(this.queries.values());
	}

	/**
	 * Queries in the order of their names.
	 * @param page which part of them
	 * @return the part
	 */
	public Page<NamedQuery> page(PageRequest page) {
		return Page.of("named queries", this.queries, Comparator.naturalOrder(), page);
	}

	/**
	 * A query.
	 * @param name its name
	 * @return the query, or nothing
	 */
	public Optional<NamedQuery> find(String name) {
		return Optional.ofNullable(this.queries.get(name));
	}

	/**
	 * Runs a query.
	 * @param name its name
	 * @param parameters its parameters, as values or as text. A name may stand for an
	 * entity's id if it is the name or an alias of one entity
	 * @return the rows, of which there are at most {@value ReadOnlyCypher#MAX_ROWS}
	 * @throws QueryException if there is no such query, a parameter is unknown, missing
	 * or not of its type, or the database stops the query or is away
	 */
	public Table run(String name, Map<String, ? extends @Nullable Object> parameters) {
		NamedQuery query = known(name);
		return this.reads.run(query.cypher(), checked(query, parameters), ReadOnlyCypher.MAX_ROWS);
	}

	/**
	 * Runs a query and gives a part of its rows.
	 * @param name its name
	 * @param parameters its parameters, as for {@link #run(String, Map)}
	 * @param page which part of the rows
	 * @return the part, with the cursor of the next
	 * @throws QueryException as {@link #run(String, Map)} does
	 */
	public Table run(String name, Map<String, ? extends @Nullable Object> parameters, PageRequest page) {
		NamedQuery query = known(name);
		Map<String, @Nullable Object> checked = checked(query, parameters);
		Cursor cursor = Cursor.of(page, List.of("rows", name, new TreeMap<>(checked)), 1);
		int skip = cursor.skip();
		Table table = this.reads.run(query.cypher(), checked, skip + page.limit());
		List<List<@Nullable Object>> rows = table.rows()
			.subList(Math.min(skip, table.rows().size()), table.rows().size());
		return new Table(table.columns(), rows, table.truncated(),
				table.truncated() ? cursor.afterRank(skip + page.limit()) : null);
	}

	private NamedQuery known(String name) {
		return find(name).orElseThrow(() -> new QueryException(Fault.UNKNOWN_QUERY, null,
				"there is no query '" + name + "'; known are " + String.join(", ", this.queries.keySet()), null));
	}

	private Map<String, @Nullable Object> checked(NamedQuery query, Map<String, ? extends @Nullable Object> given) {
		List<String> names = query.parameters().stream().map(Parameter::name).toList();
		List<String> unknown = new ArrayList<>(given.keySet());
		unknown.removeAll(names);
		if (!unknown.isEmpty()) {
			Collections.sort(unknown);
			throw QueryException.unknownParameter(unknown.get(0), names);
		}
		Map<String, @Nullable Object> checked = new HashMap<>();
		query.parameters().forEach((parameter) -> checked.put(parameter.name(), read(parameter, given)));
		return checked;
	}

	private @Nullable Object read(Parameter parameter, Map<String, ? extends @Nullable Object> given) {
		Object value = given.get(parameter.name());
		if (value == null) {
			if (parameter.required()) {
				throw QueryException.parameter(parameter.name(), parameter.type().expectation(), null);
			}
			return null;
		}
		Object read = parameter.type().read(value);
		if (read == null) {
			throw QueryException.parameter(parameter.name(), parameter.type().expectation(), value);
		}
		return (parameter.type() == ParameterType.ENTITY) ? entityId(parameter.name(), read.toString()) : read;
	}

	private String entityId(String parameter, String idOrName) {
		if (this.graph.entity(idOrName).isPresent()) {
			return idOrName;
		}
		List<EntityView> near = this.graph.entitiesNamed(idOrName, CANDIDATES)
			.stream()
			.flatMap((hit) -> Optional.ofNullable(hit.entity()).stream())
			.toList();
		List<EntityView> named = near.stream().filter((entity) -> EntityReader.isNamed(entity, idOrName)).toList();
		if (named.size() == 1) {
			return named.get(0).id();
		}
		List<String> ids = (named.isEmpty() ? near : named).stream().map(EntityView::id).toList();
		String hint = ids.isEmpty() ? "" : "; near are " + String.join(", ", ids);
		throw QueryException.parameter(parameter, named.isEmpty() ? "the id or a name of an entity of the graph" + hint
				: "the id of one entity, because the name is that of " + String.join(", ", ids), idOrName);
	}

}
