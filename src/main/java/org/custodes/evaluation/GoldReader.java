package org.custodes.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.custodes.evaluation.GoldFile.GoldClaim;
import org.custodes.evaluation.GoldFile.GoldDate;
import org.custodes.evaluation.GoldFile.GoldEntity;
import org.custodes.evaluation.GoldFile.GoldQuote;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.PartialDate;
import org.custodes.ontology.Polarity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold files strictly: all faults of all files are told at once. */
final class GoldReader {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final Ontology ontology;

	private final List<String> faults = new ArrayList<>();

	private String at = "";

	GoldReader(Ontology ontology) {
		this.ontology = ontology;
	}

	GoldCorpus read(Path folder) {
		Map<String, GoldDocument> documents = new LinkedHashMap<>();
		Map<String, String> files = new LinkedHashMap<>();
		List<Path> paths = paths(folder);
		if (paths.isEmpty()) {
			this.faults.add("there is no file *.json");
		}
		for (Path path : paths) {
			this.at = String.valueOf(path.getFileName());
			parse(path).ifPresent((file) -> {
				String other = files.putIfAbsent(file.document(), this.at);
				check(other == null, "document", "'" + file.document() + "' has gold in " + other + " already");
				documents.put(file.document(), new GoldDocument(file));
			});
		}
		if (!this.faults.isEmpty()) {
			throw new InvalidGoldException(folder.toString(), this.faults);
		}
		return new GoldCorpus(documents);
	}

	private static List<Path> paths(Path folder) {
		try (Stream<Path> paths = Files.list(folder)) {
			return paths.filter((path) -> path.toString().endsWith(".json")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot list the gold files in " + folder, ex);
		}
	}

	private Optional<GoldFile> parse(Path path) {
		int before = this.faults.size();
		try {
			GoldFile file = JSON.readValue(path, GoldFile.class);
			if (checkRequired(file)) {
				checkEntities(file);
				checkClaims(file);
				checkQuotesAndDates(file);
			}
			return (this.faults.size() == before) ? Optional.of(file) : Optional.empty();
		}
		catch (JacksonException ex) {
			this.faults.add(this.at + ": " + ex.getOriginalMessage()
					+ ((ex.getLocation() != null) ? " at line " + ex.getLocation().getLineNr() : ""));
			return Optional.empty();
		}
	}

	/** JSON may leave out what the record type promises. */
	@SuppressWarnings("ConstantValue")
	private boolean checkRequired(GoldFile file) {
		int before = this.faults.size();
		require("the file", "document", file.document());
		for (int i = 0; i < file.entities().size(); i++) {
			GoldEntity entity = file.entities().get(i);
			require("entities[" + i + "]", "id", entity.id());
			require("entities[" + i + "]", "type", entity.type());
			require("entities[" + i + "]", "name", entity.name());
		}
		for (int i = 0; i < file.claims().size(); i++) {
			GoldClaim claim = file.claims().get(i);
			require("claims[" + i + "]", "subject", claim.subject());
			require("claims[" + i + "]", "predicate", claim.predicate());
			require("claims[" + i + "]", "object", claim.object());
		}
		for (int i = 0; i < file.quotes().size(); i++) {
			require("quotes[" + i + "]", "text", file.quotes().get(i).text());
		}
		for (int i = 0; i < file.dates().size(); i++) {
			require("dates[" + i + "]", "value", file.dates().get(i).value());
		}
		return this.faults.size() == before;
	}

	private void require(String where, String key, @Nullable String value) {
		check(value != null && !value.isBlank(), where, "'" + key + "' is missing");
	}

	private void checkEntities(GoldFile file) {
		Set<String> ids = new HashSet<>();
		for (GoldEntity entity : file.entities()) {
			String where = "entity '" + entity.id() + "'";
			check(ids.add(entity.id()), where, "the id stands twice");
			check(this.ontology.findType(entity.type()).isPresent(), where,
					"'" + entity.type() + "' is no entity type");
		}
	}

	private void checkClaims(GoldFile file) {
		Set<String> ids = ids(file);
		for (int i = 0; i < file.claims().size(); i++) {
			GoldClaim claim = file.claims().get(i);
			String where = "claims[" + i + "] (" + claim.subject() + " " + claim.predicate() + " " + claim.object()
					+ ")";
			var predicate = this.ontology.findPredicate(claim.predicate());
			check(predicate.isPresent(), where, "'" + claim.predicate() + "' is no predicate");
			predicate.ifPresent((known) -> check(known.needsRecipient() == (claim.recipient() != null), where,
					known.needsRecipient() ? "it needs a recipient" : "its predicate takes no recipient"));
			checkId(where, "subject", claim.subject(), ids);
			checkId(where, "object", claim.object(), ids);
			checkId(where, "recipient", claim.recipient(), ids);
			checkId(where, "source", claim.source(), ids);
			checkValue(where, "polarity", claim.polarity(),
					(value) -> Stream.of(Polarity.values()).anyMatch((known) -> known.label().equals(value)));
			checkValue(where, "modality", claim.modality(),
					(value) -> Stream.of(Modality.values()).anyMatch((known) -> known.label().equals(value)));
			checkValue(where, "from", claim.from(), GoldReader::isDate);
			checkValue(where, "until", claim.until(), GoldReader::isDate);
		}
	}

	private void checkQuotesAndDates(GoldFile file) {
		Set<String> ids = ids(file);
		for (GoldQuote quote : file.quotes()) {
			checkId("quote \"" + quote.text() + "\"", "speaker", quote.speaker(), ids);
		}
		for (GoldDate date : file.dates()) {
			checkValue("date \"" + date.text() + "\"", "value", date.value(),
					(value) -> Stream.of(value.split("/", 2)).allMatch(GoldReader::isDate));
		}
	}

	private static Set<String> ids(GoldFile file) {
		Set<String> ids = new HashSet<>();
		file.entities().forEach((entity) -> ids.add(entity.id()));
		return ids;
	}

	private static boolean isDate(String value) {
		return PartialDate.parse(value).isPresent();
	}

	private void checkId(String where, String key, @Nullable String id, Set<String> ids) {
		check(id == null || ids.contains(id), where, key + ": '" + id + "' is no entity's id");
	}

	private void checkValue(String where, String key, @Nullable String value, Predicate<String> allowed) {
		check(value == null || allowed.test(value), where, key + ": '" + value + "' is not allowed here");
	}

	private void check(boolean right, String where, String fault) {
		if (!right) {
			this.faults.add(this.at + ": " + where + ": " + fault);
		}
	}

}
