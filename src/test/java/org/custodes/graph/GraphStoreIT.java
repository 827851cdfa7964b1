package org.custodes.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.custodes.extraction.Qualifiers;
import org.custodes.ontology.Amount;
import org.custodes.ontology.Modality;
import org.custodes.ontology.PartialDate;
import org.custodes.ontology.Polarity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
class GraphStoreIT {

	private static final String EXTRACTOR = "1";

	private static final String WIRE = "The NYPD uses the Clearview app, officers of the force told the paper on Monday in a long "
			+ "interview, and they said that they had run thousands of searches with it since the spring of the year.";

	private final Story referral = new Story("referral.txt",
			"🔎 The NYPD referred Clearview to ICE in 2018. ICE signed an NDA with Clearview on 6 December 2018.")
		.entity("Agency", "NYPD")
		.entity("Company", "Clearview")
		.entity("Agency", "ICE")
		.referral("NYPD", "Clearview", "ICE", "NYPD referred Clearview to ICE")
		.claim("ICE", "CONTRACTED_WITH", "Clearview", "ICE signed an NDA with Clearview", Polarity.ASSERTED,
				new Qualifiers(new PartialDate("2018-12-06"), null, null, null, null, null, "nda"))
		.date("2018", "2018")
		.date("6 December 2018", "2018-12-06");

	private final Story contract = new Story("contract.txt",
			"Clearview has had an NDA with ICE since 2018, worth 50,000 dollars. The Met plans to buy Clearview.")
		.entity("Company", "Clearview")
		.entity("Agency", "ICE")
		.entity("Agency", "Met")
		.claim("Clearview", "CONTRACTED_WITH", "ICE", "Clearview has had an NDA with ICE", Polarity.ASSERTED,
				new Qualifiers(new PartialDate("2018"), null, new Amount(new BigDecimal("50000"), "USD"), null, null,
						null, "nda"))
		.claim("Met", "USES", "Clearview", "Met plans to buy Clearview", Modality.PLANNED);

	private final Story wire = new Story("wire.txt", WIRE).entity("Agency", "NYPD")
		.entity("Company", "Clearview")
		.claim("NYPD", "USES", "Clearview", "NYPD uses the Clearview app");

	private final Story copy = new Story("copy.txt", WIRE + " Agencies").entity("Agency", "NYPD")
		.entity("Company", "Clearview")
		.claim("NYPD", "USES", "Clearview", "NYPD uses the Clearview app");

	private final Story other = new Story("other.txt", "Searches with Clearview are done by the NYPD every day.")
		.entity("Agency", "NYPD")
		.entity("Company", "Clearview")
		.claim("NYPD", "USES", "Clearview", "Searches with Clearview are done by the NYPD");

	private final Story denial = new Story("denial.txt", "\"We do not use Clearview at all\", said the NYPD.")
		.entity("Agency", "NYPD")
		.entity("Company", "Clearview")
		.claim("NYPD", "USES", "Clearview", "We do not use Clearview", Polarity.DENIED, Qualifiers.NONE)
		.quote("NYPD", "We do not use Clearview at all", "Clearview");

	private final List<Story> all = List.of(this.referral, this.contract, this.wire, this.copy, this.other,
			this.denial);

	private final GraphStore store = Neo4jExtension.store();

	@BeforeEach
	void startEmpty() {
		Neo4jExtension.wipe();
	}

	@Test
	void loadsStoriesSoThatAllChecksHold() {
		LoadSummary summary = load(this.all);
		assertThat(summary.loaded()).isEqualTo(6);
		assertThat(summary.unresolved()).isZero();
		assertThat(this.store.check()).hasSizeGreaterThan(10).allMatch(CheckResult::holds);
		assertThat(summary.counts().nodes()).containsEntry("Entity", 4L)
			.containsEntry("Document", 6L)
			.containsEntry("Claim", 8L)
			.containsEntry("Contract", 1L)
			.containsEntry("Quote", 1L)
			.containsEntry("Date", 3L)
			.containsEntry("Organization", 4L);
	}

	@Test
	void knowsWhatIsStaged() {
		this.store.stage(this.wire.extraction(), EXTRACTOR);
		this.store.stage(this.other.extraction(), "2");
		assertThat(this.store.staged(EXTRACTOR)).containsExactly(this.wire.id());
		assertThat(this.store.stagedEntities().get(this.wire.id())).isEqualTo(this.wire.extraction().entities());
	}

	@Test
	void changesNothingWhenLoadedAgain() {
		load(this.all);
		List<String> before = graph();
		LoadSummary again = load(this.all);
		assertThat(again.loaded()).isZero();
		assertThat(again.unchanged()).isEqualTo(6);
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void givesTheSameGraphInWhateverOrderTheStoriesCome() {
		load(this.all);
		List<String> atOnce = graph();
		Neo4jExtension.wipe();
		load(this.all.subList(0, 3));
		load(this.all.subList(3, 6));
		assertThat(graph()).isEqualTo(atOnce);
		Neo4jExtension.wipe();
		List<Story> reversed = new ArrayList<>(this.all);
		Collections.reverse(reversed);
		reversed.forEach((story) -> load(List.of(story)));
		assertThat(graph()).isEqualTo(atOnce);
	}

	@Test
	void countsCopiesOfOneStoryAsOneSource() {
		load(List.of(this.wire, this.copy));
		assertThat(edge("USES")).containsEntry("sources", 1L).containsEntry("confidence", 0.8);
		load(List.of(this.other));
		assertThat(edge("USES")).containsEntry("sources", 2L)
			.containsEntry("confidence", 0.96)
			.containsEntry("disputed", false);
		assertThat((List<?>) edge("USES").get("claims")).hasSize(3);
	}

	@Test
	void marksADisputedFactAndContradictsItsClaims() {
		load(List.of(this.wire, this.denial));
		assertThat(edge("USES")).containsEntry("disputed", true);
		assertThat(this.store.counts().relationships("CONTRADICTS")).isEqualTo(1);
		this.store.remove(this.denial.id());
		assertThat(edge("USES")).containsEntry("disputed", false);
		assertThat(this.store.counts().relationships()).doesNotContainKey("CONTRADICTS");
	}

	@Test
	void drawsNoEdgeForWhatIsDeniedOrOnlyPlanned() {
		load(List.of(this.denial, this.contract));
		assertThat(this.store.counts().nodes("Claim")).isEqualTo(3);
		assertThat(this.store.counts().relationships()).doesNotContainKey("USES");
	}

	@Test
	void namesTheRecipientOnTheEdgeOfAReferral() {
		load(List.of(this.referral));
		assertThat(edge("REFERRED")).containsEntry("recipient", "agency-ice");
	}

	@Test
	void takesTwoReportsOfOneContractForOne() {
		load(List.of(this.referral, this.contract));
		assertThat(this.store.counts().relationships("STATES")).isEqualTo(2);
		assertThat(this.store.counts().relationships("PARTY")).isEqualTo(2);
		assertThat(nodes("Contract")).singleElement()
			.satisfies((contract) -> assertThat(contract).containsEntry("amount", 50000L)
				.containsEntry("from", "2018-12-06")
				.containsEntry("kind", "nda"));
		assertThat(this.store.counts().relationships("CONTRACTED_WITH")).isEqualTo(1);
	}

	@Test
	void removesADocumentWithAllThatRestedOnIt() {
		load(List.of(this.wire));
		List<String> before = graph();
		load(List.of(this.referral, this.contract, this.denial));
		List.of(this.referral, this.contract, this.denial).forEach((story) -> this.store.remove(story.id()));
		assertThat(graph()).isEqualTo(before);
		this.store.remove(this.wire.id());
		assertThat(this.store.counts().nodes()).isEmpty();
	}

	@Test
	void removesWhatANewReadingDoesNotFindAnyMore() {
		load(List.of(this.referral, this.denial));
		this.store.stage(new Story("referral.txt", this.referral.extraction().document().text()).entity("Agency", "ICE")
			.extraction(), "2");
		LoadSummary summary = this.store.load(Story.byName(this.store.stagedEntities()));
		assertThat(summary.loaded()).isEqualTo(1);
		assertThat(summary.counts().nodes()).containsEntry("Claim", 1L).doesNotContainKeys("Contract", "Date");
		assertThat(this.store.check()).allMatch(CheckResult::holds);
	}

	@Test
	void leavesADocumentAloneThatTheResolutionDoesNotKnow() {
		load(List.of(this.wire));
		this.store.stage(this.denial.extraction(), EXTRACTOR);
		LoadSummary summary = this.store.load(Story.byName(Map.of(this.wire.id(), this.wire.extraction().entities())));
		assertThat(summary.unresolved()).isEqualTo(1);
		assertThat(summary.counts().nodes("Claim")).isEqualTo(1);
	}

	@Test
	void findsAPassageThatIsNotWhatTheDocumentSays() {
		load(List.of(this.referral));
		run("MATCH (:Claim)-[e:EVIDENCE]->() SET e.start = e.start + 1");
		assertThat(this.store.check()).filteredOn((result) -> !result.holds())
			.singleElement()
			.satisfies((result) -> assertThat(result.name()).isEqualTo("checks/evidence-text"));
	}

	private LoadSummary load(List<Story> stories) {
		this.store.stage(stories.stream().map(Story::extraction).toList(), EXTRACTOR);
		return this.store.load(Story.byName(this.store.stagedEntities()));
	}

	private static Map<String, Object> edge(String type) {
		return run("MATCH ()-[e:$($type)]->() RETURN properties(e) AS it", Map.of("type", type)).get(0)
			.get("it")
			.asMap();
	}

	private static List<Map<String, Object>> nodes(String label) {
		return run("MATCH (n:$($label)) RETURN properties(n) AS it", Map.of("label", label)).stream()
			.map((row) -> row.get("it").asMap())
			.toList();
	}

	/** Every node and relationship in full, in an order of its own. */
	private static List<String> graph() {
		List<String> lines = new ArrayList<>();
		run("MATCH (n) RETURN labels(n) AS labels, properties(n) AS it", Map.of()).forEach((row) -> lines
			.add(row.get("labels").asList().stream().map(String::valueOf).sorted().toList() + " " + sorted(row)));
		run("""
				MATCH (a)-[r]->(b)
				RETURN coalesce(a.id, a.value) AS from, type(r) AS type, coalesce(b.id, b.value) AS to,
				  properties(r) AS it""", Map.of()).forEach((row) -> lines.add(row.get("from").asString() + " "
				+ row.get("type").asString() + " " + row.get("to").asString() + " " + sorted(row)));
		return lines.stream().filter((line) -> !line.startsWith("[Migration]")).sorted().toList();
	}

	private static String sorted(Record row) {
		Map<String, Object> properties = new TreeMap<>(row.get("it").asMap());
		properties.remove("added"); // It is the one thing that depends on the day.
		return properties.toString();
	}

	private static void run(String cypher) {
		run(cypher, Map.of());
	}

	private static List<Record> run(String cypher, Map<String, Object> parameters) {
		return Neo4jExtension.driver().executableQuery(cypher).withParameters(parameters).execute().records();
	}

}
