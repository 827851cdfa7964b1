package org.custodes.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.custodes.extraction.Qualifiers;
import org.custodes.graph.GraphStore;
import org.custodes.graph.Story;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Modality;
import org.custodes.ontology.PartialDate;
import org.custodes.ontology.Polarity;

/** A few stories about an invented vendor, enough for every route to have an answer. */
public final class Newsroom {

	/** How many forces use the vendor's products. */
	public static final int FORCES = 120;

	/** The story of the referral. */
	public static final Story REFERRAL = new Story("referral.txt",
			"🔎 The Gotham Police referred Argus to the Border Agency on 6 December 2018. Gotham Police uses Argus."
					+ " The Border Agency signed a contract with Argus for 224,000 dollars in August 2020.")
		.entity("Agency", "Gotham Police")
		.entity("Company", "Argus")
		.entity("Agency", "Border Agency")
		.referral("Gotham Police", "Argus", "Border Agency", "Gotham Police referred Argus to the Border Agency")
		.claim("Gotham Police", "USES", "Argus", "Gotham Police uses Argus")
		.claim("Border Agency", "CONTRACTED_WITH", "Argus", "Border Agency signed a contract with Argus",
				Polarity.ASSERTED, new Qualifiers(new PartialDate("2020-08"), new PartialDate("2021-08"),
						new Amount(new BigDecimal("224000"), "USD"), null, null, null, "contract"));

	/** The story of the denial. */
	public static final Story DENIAL = new Story("denial.txt",
			"\"We have never used Argus here\", said the Gotham Police. The Metro Police plans to test Argus."
					+ " The Data Watchdog fined Argus 17 million pounds in May 2022. Ada Lovelace, chief executive of"
					+ " Argus, founded Argus. Seed Capital invested in Argus. The Metro Police tested Panoptes.")
		.entity("Agency", "Gotham Police")
		.entity("Company", "Argus")
		.entity("Agency", "Metro Police")
		.entity("Agency", "Data Watchdog")
		.entity("Person", "Ada Lovelace")
		.entity("Company", "Seed Capital")
		.entity("Technology", "Panoptes")
		.claim("Gotham Police", "USES", "Argus", "We have never used Argus", Polarity.DENIED, Qualifiers.NONE)
		.claim("Metro Police", "TESTED", "Argus", "Metro Police plans to test Argus", Modality.PLANNED)
		.claim("Metro Police", "TESTED", "Panoptes", "Metro Police tested Panoptes")
		.claim("Data Watchdog", "FINED", "Argus", "Data Watchdog fined Argus 17 million pounds", Polarity.ASSERTED,
				new Qualifiers(new PartialDate("2022-05"), new PartialDate("2022-05"),
						new Amount(new BigDecimal("17000000"), "GBP"), null, null, null, null))
		.claim("Ada Lovelace", "ROLE_AT", "Argus", "Ada Lovelace, chief executive of Argus", Polarity.ASSERTED,
				new Qualifiers(null, null, null, null, "chief executive", null, null))
		.claim("Ada Lovelace", "FOUNDED", "Argus", "Ada Lovelace, chief executive of Argus, founded Argus")
		.claim("Seed Capital", "INVESTED_IN", "Argus", "Seed Capital invested in Argus")
		.quote("Gotham Police", "We have never used Argus here", "Argus");

	/** The story of the many. */
	public static final Story LIST = list();

	private Newsroom() {
	}

	/**
	 * Fills a graph with the stories.
	 * @param store the graph
	 */
	public static void load(GraphStore store) {
		store.migrate();
		store.stage(List.of(REFERRAL.extraction(), DENIAL.extraction(), LIST.extraction()), "1");
		store.load(Story.byName(store.stagedEntities()));
	}

	private static Story list() {
		List<String> forces = IntStream.rangeClosed(1, FORCES).mapToObj((i) -> "Force " + (1000 + i)).toList();
		Story story = new Story("list.txt",
				forces.stream().map((force) -> force + " uses Argus.").collect(Collectors.joining(" ")))
			.entity("Company", "Argus");
		forces.forEach((force) -> story.entity("Agency", force).claim(force, "USES", "Argus", force + " uses Argus"));
		return story;
	}

}
