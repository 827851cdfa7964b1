package org.custodes.resolution;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.custodes.ontology.Ontology;

/**
 * People's judgements on which names mean one thing.
 *
 * @param all the decisions; of two on the same names the later one holds
 * @param kept the names that things keep whatever else they are called; of two names of
 * one thing the later one holds
 */
public record Decisions(List<Decision> all, List<Decision.Named> kept) {

	public Decisions {
		all = List.copyOf(all);
		kept = List.copyOf(kept);
	}

	/**
	 * Decisions that leave the names to the rules.
	 * @param all the decisions
	 */
	public Decisions(List<Decision> all) {
		this(all, List.of());
	}

	/**
	 * These decisions and later ones.
	 * @param later the later ones
	 * @return all
	 */
	public Decisions and(Decisions later) {
		return new Decisions(Stream.concat(this.all.stream(), later.all.stream()).toList(),
				Stream.concat(this.kept.stream(), later.kept.stream()).toList());
	}

	/**
	 * No judgement at all.
	 * @return decisions that decide nothing
	 */
	public static Decisions none() {
		return new Decisions(List.of());
	}

	/**
	 * Reads a folder of decisions, such as {@code corpus/decisions}.
	 * @param folder holds files {@code *.csv} with the columns left name, left type,
	 * right name, right type, judgement, who, when, note; a folder that is not there
	 * decides nothing
	 * @param ontology knows the types
	 * @return the decisions
	 * @throws InvalidDecisionsException if a line is wrong; all are listed
	 */
	public static Decisions read(Path folder, Ontology ontology) {
		return new DecisionReader(ontology).read(folder);
	}

}
