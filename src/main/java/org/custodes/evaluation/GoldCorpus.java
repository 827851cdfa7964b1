package org.custodes.evaluation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.custodes.ontology.Ontology;

/**
 * Documents annotated by people: which entities, claims, quotations and dates they hold.
 */
public final class GoldCorpus {

	private final Map<String, GoldDocument> documents;

	GoldCorpus(Map<String, GoldDocument> documents) {
		this.documents = new LinkedHashMap<>(documents);
	}

	/**
	 * Reads a folder of gold files.
	 * @param folder holds one JSON file a document
	 * @param ontology knows the types and predicates that the files may use
	 * @return the gold
	 * @throws InvalidGoldException if the folder holds none, or files with faults; all
	 * are listed
	 */
	public static GoldCorpus read(Path folder, Ontology ontology) {
		return new GoldReader(ontology).read(folder);
	}

	/**
	 * The documents that are annotated.
	 * @return their file names, in the order of the gold files
	 */
	public Set<String> documents() {
		return Collections.unmodifiableSet(this.documents.keySet());
	}

	/**
	 * The gold of some of the documents.
	 * @param names their file names; those without gold are passed over
	 * @return that gold
	 */
	public GoldCorpus only(Collection<String> names) {
		Map<String, GoldDocument> some = new LinkedHashMap<>(this.documents);
		some.keySet().retainAll(Set.copyOf(names));
		return new GoldCorpus(some);
	}

	Map<String, GoldDocument> byName() {
		return this.documents;
	}

	List<GoldDocument> all() {
		return List.copyOf(this.documents.values());
	}

}
