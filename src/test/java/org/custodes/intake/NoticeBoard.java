package org.custodes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.custodes.corpus.Document;
import org.custodes.corpus.Span;
import org.custodes.extraction.Claim;
import org.custodes.extraction.Evidence;
import org.custodes.extraction.ExtractedEntity;
import org.custodes.extraction.Extraction;
import org.custodes.extraction.Qualifiers;
import org.custodes.gazetteer.Gazetteer;
import org.custodes.graph.GraphStore;
import org.custodes.ontology.Modality;
import org.custodes.ontology.Ontology;
import org.custodes.ontology.Polarity;
import org.custodes.pipeline.IngestPipeline;
import org.custodes.pipeline.Reading;
import org.custodes.resolution.Decisions;
import org.custodes.resolution.EntityResolver;

/**
 * A pipeline for tests of how documents come in. They say "A uses B." and are read by a
 * pattern, since what is read out of them is not the matter there.
 */
public final class NoticeBoard {

	private static final Pattern USES = Pattern.compile("(?<user>\\w+) uses (?<vendor>\\w+)\\.");

	private static final Ontology ONTOLOGY = Ontology.load();

	private NoticeBoard() {
	}

	/**
	 * A pipeline into a graph.
	 * @param graph the graph
	 * @return the pipeline
	 */
	public static IngestPipeline pipeline(GraphStore graph) {
		EntityResolver resolver = EntityResolver.of(Gazetteer.load(ONTOLOGY), Decisions.none());
		return pipeline(graph, () -> resolver);
	}

	/**
	 * A pipeline into a graph, by decisions that change.
	 * @param graph the graph
	 * @param resolver gives what resolves the entities
	 * @return the pipeline
	 */
	public static IngestPipeline pipeline(GraphStore graph, Supplier<EntityResolver> resolver) {
		return new IngestPipeline(() -> NoticeBoard::read, "1", resolver, graph);
	}

	private static Reading read(Document document) {
		List<ExtractedEntity> entities = new ArrayList<>();
		List<Claim> claims = new ArrayList<>();
		Matcher matcher = USES.matcher(document.text());
		while (matcher.find()) {
			Span all = new Span(matcher.start(), matcher.end());
			ExtractedEntity user = entity(entities, "Agency", matcher, "user");
			ExtractedEntity vendor = entity(entities, "Company", matcher, "vendor");
			claims.add(new Claim(user, ONTOLOGY.predicate("USES"), vendor, null, Polarity.ASSERTED, Modality.ACTUAL,
					null, Qualifiers.NONE, 0.9, "by-pattern", new Evidence(all, all)));
		}
		return new Reading(new Extraction(document, entities, claims, List.of(), List.of()), 4);
	}

	private static ExtractedEntity entity(List<ExtractedEntity> entities, String type, Matcher matcher, String group) {
		ExtractedEntity entity = new ExtractedEntity("e" + entities.size(), ONTOLOGY.type(type), matcher.group(group),
				List.of(), List.of(new Span(matcher.start(group), matcher.end(group))));
		entities.add(entity);
		return entity;
	}

}
