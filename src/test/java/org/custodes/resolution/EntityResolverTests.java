package org.custodes.resolution;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.custodes.corpus.DocumentId;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.ontology.Ontology;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EntityResolverTests {

	private final Ontology ontology = Ontology.load();

	private final Gazetteer gazetteer = Gazetteer.read(Path.of("src/test/resources/resolution/gazetteer"),
			this.ontology);

	private final Map<DocumentId, List<ExtractedEntity>> documents = new LinkedHashMap<>();

	private final List<Decision> decisions = new ArrayList<>();

	@Test
	void variantsOfOnePersonAreOne() {
		document("a", "Gregory Besson:Person");
		document("b", "Besson, Gregory:Person");
		document("c", "Greg Besson|Besson:Person");
		document("d", "Gregory P. Besson:Person");
		document("e", "GREGORY BESSON:Person");
		document("f", "Gregory\nBesson:Person");
		assertThat(resolve().entities()).singleElement().satisfies((entity) -> {
			assertThat(entity.id()).isEqualTo(new EntityId("person-gregory-besson"));
			assertThat(entity.name()).isEqualTo("Gregory Besson");
			assertThat(entity.aliases()).contains("Besson, Gregory", "Greg Besson", "Besson")
				.doesNotContain("Gregory\nBesson");
		});
	}

	@Test
	void pronounsAreNobody() {
		document("a", "he:Person", "Gregory Besson|he:Person");
		document("b", "he:Person", "Scott Mitchell|he:Person");
		assertThat(resolve().entities()).hasSize(4);
	}

	@Test
	void oneCountryHasManySpellings() {
		document("a", "U.S.:Place");
		document("b", "US:Place");
		document("c", "the United\nStates:Place");
		document("d", "USA:Place");
		assertThat(resolve().entities()).singleElement()
			.isEqualTo(new Entity(new EntityId("place-united-states"), this.ontology.type("Place"), "United States",
					List.of("America", "U.S.", "US", "USA", "the United States"), "country", null));
	}

	@Test
	void theGazetteerGivesNameTypeKindAndPlace() {
		document("a", "NYPD:Company");
		document("b", "New York Police Department:Agency");
		Entity entity = resolve().entities().get(0);
		assertThat(entity.id().value()).isEqualTo("agency-new-york-city-police-department");
		assertThat(entity.type().name()).isEqualTo("Agency");
		assertThat(entity.kind()).isEqualTo("police");
		assertThat(entity.place()).isEqualTo("United States");
	}

	@Test
	void anAcronymOfTwoStaysOnItsOwn() {
		document("a", "Texas Department of Public Safety|DPS:Agency");
		document("b", "Utah Department of Public Safety|DPS:Agency");
		document("c", "DPS:Agency");
		Resolution resolution = resolve();
		assertThat(resolution.entities()).hasSize(3);
		assertThat(resolution.matches()).filteredOn((match) -> !match.same())
			.extracting(Match::explanation)
			.anyMatch((text) -> text.contains("others claim too"));
	}

	@Test
	void aBrandOfTwoCompaniesStaysOnItsOwn() {
		document("a", "Orrin Systems:Company");
		document("b", "Orrin Maritime:Company");
		document("c", "Orrin:Company");
		assertThat(resolve().entities()).hasSize(3);
	}

	@Test
	void aShortNameIsNotJoinedToWhatItsOwnDocumentTellsApart() {
		document("a", "Orrin:Company", "Orrin Systems:Company");
		document("b", "Orrin Systems:Company");
		assertThat(resolve().entities()).hasSize(2);
	}

	@Test
	void aNameWithoutTheMiddleInitialIsNobodyWhereTwoInitialsAreKnown() {
		document("a", "Charles C. Johnson:Person");
		document("b", "Charles R. Johnson:Person");
		document("c", "Charles Johnson:Person");
		assertThat(resolve().entities()).hasSize(3);
	}

	@Test
	void aSurnameNeedsASharedOrganizationAndASingleBearer() {
		document("a", "Peter Thiel:Person", "Palantir:Company");
		document("b", "Thiel:Person", "Palantir Technologies:Company");
		document("c", "Thiel:Person", "Dataminr:Company");
		Resolution resolution = resolve();
		assertThat(id(resolution, "b", "Thiel")).isEqualTo(id(resolution, "a", "Peter Thiel"));
		assertThat(id(resolution, "c", "Thiel")).isNotEqualTo(id(resolution, "a", "Peter Thiel"));
		document("d", "Gerda Thiel:Person");
		assertThat(id(resolve(), "b", "Thiel")).isNotEqualTo(id(resolve(), "a", "Peter Thiel"));
	}

	@Test
	void twoThingsOfOneNameHaveTwoIds() {
		document("a", "Supreme Court:Agency");
		document("b", "Supreme Court:Agency");
		List<Entity> entities = resolve().entities();
		assertThat(entities).hasSize(2).extracting(Entity::name).containsOnly("Supreme Court");
		assertThat(entities).extracting((entity) -> entity.id().value())
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("agency-supreme-court-[0-9a-f]{8}"));
	}

	@Test
	void theFullestOfTheFrequentNamesIsTheName() {
		document("a", "Flock:Company");
		document("b", "Flock:Company");
		document("c", "Flock Safety:Company");
		document("d", "Predator:Technology");
		document("e", "Predator:Technology");
		document("f", "Predator spyware:Technology");
		assertThat(resolve().entities()).extracting(Entity::name).containsExactly("Flock Safety", "Predator");
	}

	@Test
	void peopleJoinWhatNoRuleJoins() {
		document("a", "Liberty:Nonprofit");
		document("b", "National Council for Civil Liberties:Nonprofit");
		assertThat(resolve().entities()).hasSize(2);
		decide("National Council for Civil Liberties:Nonprofit", "liberty:Nonprofit", Judgement.SAME, "2026-01-02");
		Resolution resolution = resolve();
		assertThat(resolution.entities()).hasSize(1);
		assertThat(resolution.matches().get(0).explanation()).isEqualTo(
				"editor judged 'National Council for Civil Liberties' and 'liberty' same on 2026-01-02: checked");
	}

	@Test
	void peoplePartWhatTheGazetteerJoins() {
		document("a", "ShotSpotter:Company");
		document("b", "SoundThinking:Company");
		document("c", "ShotSpotter:Company");
		decide("ShotSpotter:Company", "SoundThinking:Company", Judgement.DIFFERENT, "2026-01-02");
		Resolution resolution = resolve();
		assertThat(id(resolution, "a", "ShotSpotter")).isEqualTo(id(resolution, "c", "ShotSpotter"));
		assertThat(id(resolution, "a", "ShotSpotter")).isEqualTo(new EntityId("company-shotspotter"));
		assertThat(id(resolution, "b", "SoundThinking")).isEqualTo(new EntityId("company-soundthinking"));
	}

	@Test
	void peoplePartTwoNamesOfOneEntry() {
		document("a", "Facebook:Company");
		document("b", "Meta:Company");
		decide("Facebook:Company", "Meta:Company", Judgement.DIFFERENT, "2026-01-02");
		assertThat(resolve().entities()).hasSize(2).extracting(Entity::id).doesNotHaveDuplicates();
	}

	@Test
	void noDetourJoinsWhatPeoplePart() {
		document("a", "Orrin:Company");
		document("b", "Orrin Systems:Company");
		document("c", "Grey Pier:Company");
		decide("Orrin:Company", "Orrin Systems:Company", Judgement.DIFFERENT, "2026-01-02");
		decide("Orrin:Company", "Grey Pier:Company", Judgement.SAME, "2026-01-02");
		decide("Grey Pier:Company", "Orrin Systems:Company", Judgement.SAME, "2026-01-02");
		Resolution resolution = resolve();
		assertThat(id(resolution, "a", "Orrin")).isNotEqualTo(id(resolution, "b", "Orrin Systems"));
		assertThat(resolution.matches()).anyMatch((match) -> match.explanation().contains("kept apart because editor"));
	}

	@Test
	void theLaterDecisionHolds() {
		document("a", "Orrin:Company");
		document("b", "Orrin Systems:Company");
		decide("Orrin:Company", "Orrin Systems:Company", Judgement.SAME, "2026-02-01");
		decide("Orrin Systems:Company", "Orrin:Company", Judgement.UNSURE, "2026-01-01");
		assertThat(resolve().entities()).hasSize(1);
		decide("Orrin Systems:Company", "Orrin:Company", Judgement.UNSURE, "2026-03-01");
		assertThat(resolve().entities()).hasSize(2);
	}

	@Test
	void aNameJudgedDifferentFromItselfMeansMoreThanOneThing() {
		document("a", "Michael King:Person");
		document("b", "Michael King:Person");
		document("c", "Michael King:Person");
		assertThat(resolve().entities()).hasSize(1);
		decide("Michael King:Person", "Michael King:Person", Judgement.DIFFERENT, "2026-01-02");
		assertThat(resolve().entities()).hasSize(3);
	}

	@Test
	void theOrderOfTheDocumentsDoesNotMatter() {
		List<String> names = List.of("NYPD:Agency", "New York Police Department:Agency", "Flock:Company",
				"Flock Safety:Company", "Charles Johnson:Person", "Charles C. Johnson:Person", "Supreme Court:Agency",
				"Supreme Court:Agency", "Intellexa S.A.:Company", "Intellexa Limited:Company", "Intellexa:Company",
				"Thiel:Person", "Peter Thiel:Person", "Orrin:Company", "Orrin Systems|Orrin Sea:Company",
				"Orrin Sea:Company", "DPS:Agency", "Texas Safety Office|DPS:Agency", "Pegasus:Technology",
				"Pegasus spyware:Technology");
		for (int i = 0; i < names.size(); i++) {
			document("document " + i, names.get(i), names.get((i * 7 + 3) % names.size()));
		}
		Resolution expected = resolve();
		List<Map.Entry<DocumentId, List<ExtractedEntity>>> entries = new ArrayList<>(this.documents.entrySet());
		for (int seed = 0; seed < 20; seed++) {
			Collections.shuffle(entries, new Random(seed));
			Map<DocumentId, List<ExtractedEntity>> shuffled = new LinkedHashMap<>();
			entries.forEach((entry) -> {
				List<ExtractedEntity> entities = new ArrayList<>(entry.getValue());
				Collections.reverse(entities);
				shuffled.put(entry.getKey(), entities);
			});
			assertThat(resolver().resolve(shuffled)).isEqualTo(expected);
		}
	}

	@Test
	void everyMatchNamesEntitiesOfTheDocuments() {
		document("a", "NYPD:Agency", "In-Q-Tel:Company");
		document("b", "NYPD:Agency", "In-Q-Tel:Nonprofit");
		List<Match> matches = resolve().matches();
		assertThat(matches).extracting(Match::same).containsExactly(true, false);
		assertThat(matches.get(0).explanation()).contains("'NYPD' (Agency)", "'New York City Police Department'");
		assertThat(matches.get(1).explanation()).contains("differ in type");
	}

	@Test
	void whatWasNotResolvedIsToldSo() {
		document("a", "NYPD:Agency");
		assertThatIllegalArgumentException().isThrownBy(() -> id(resolve(), "a", "FBI")).withMessageContaining("'FBI'");
	}

	@Test
	void nothingIsNothing() {
		assertThat(resolve()).isEqualTo(new Resolution(List.of(), Map.of(), List.of()));
	}

	private void document(String name, String... entities) {
		List<ExtractedEntity> list = new ArrayList<>();
		for (String entity : entities) {
			int colon = entity.lastIndexOf(':');
			int bar = entity.indexOf('|');
			list.add(Pair.entity(entity.substring(0, (bar > 0) ? bar : colon), entity.substring(0, colon),
					entity.substring(colon + 1), this.ontology));
		}
		this.documents.put(DocumentId.of(name), list);
	}

	private void decide(String left, String right, Judgement judgement, String when) {
		this.decisions
			.add(new Decision(named(left), named(right), judgement, "editor", LocalDate.parse(when), "checked"));
	}

	private Decision.Named named(String name) {
		int colon = name.indexOf(':');
		return new Decision.Named(name.substring(0, colon), this.ontology.type(name.substring(colon + 1)));
	}

	private EntityResolver resolver() {
		return EntityResolver.of(this.gazetteer, new Decisions(this.decisions));
	}

	private Resolution resolve() {
		return resolver().resolve(this.documents);
	}

	private static EntityId id(Resolution resolution, String document, String key) {
		return resolution.of(DocumentId.of(document), key);
	}

}
