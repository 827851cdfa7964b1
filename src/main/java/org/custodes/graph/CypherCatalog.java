package org.custodes.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All Cypher that Custodes runs: the files under {@code cypher/} on the class path,
 * except the guides, which are for people.
 */
public final class CypherCatalog {

	private static final String ROOT = "/cypher/";

	private static final String ENDING = ".cypher";

	private final Map<String, CypherQuery> queries;

	private CypherCatalog(Map<String, CypherQuery> queries) {
		this.queries = Collections.unmodifiableMap(queries);
	}

	/**
	 * Reads all files.
	 * @return the catalogue
	 * @throws GraphException if files have faults in their headers; all are listed
	 */
	public static CypherCatalog load() {
		Map<String, CypherQuery> queries = new TreeMap<>();
		List<String> faults = new ArrayList<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver(CypherCatalog.class.getClassLoader())
				.getResources("classpath*:cypher/**/*" + ENDING)) {
				String name = nameOf(file);
				CypherQuery query = name.startsWith("guides/") ? null
						: CypherFile.read(name, file.getContentAsString(StandardCharsets.UTF_8), faults);
				if (query != null) {
					queries.put(name, query);
				}
			}
		}
		catch (IOException ex) {
			throw new GraphException("cannot read the Cypher files from the class path: " + ex.getMessage(), ex);
		}
		if (!faults.isEmpty()) {
			throw new GraphException("faults in Cypher files:\n  " + String.join("\n  ", faults));
		}
		return new CypherCatalog(queries);
	}

	/**
	 * The query of a name.
	 * @param name the path within {@code cypher/}, without the ending:
	 * {@code queries/entity}
	 * @return the query
	 * @throws GraphException if there is no such file
	 */
	public CypherQuery get(String name) {
		CypherQuery query = this.queries.get(name);
		if (query == null) {
			throw new GraphException("there is no Cypher file '" + name + "'; known are " + this.queries.keySet());
		}
		return query;
	}

	/**
	 * All queries.
	 * @return the queries, sorted by name
	 */
	public Collection<CypherQuery> all() {
		return this.queries.values();
	}

	/**
	 * The queries of one folder.
	 * @param folder such as {@code queries} or {@code checks}
	 * @return its queries, sorted by name
	 */
	public List<CypherQuery> in(String folder) {
		return this.queries.values().stream().filter((query) -> query.name().startsWith(folder + "/")).toList();
	}

	private static String nameOf(Resource file) throws IOException {
		String address = file.getURL().getPath();
		return address.substring(address.lastIndexOf(ROOT) + ROOT.length(), address.length() - ENDING.length());
	}

}
