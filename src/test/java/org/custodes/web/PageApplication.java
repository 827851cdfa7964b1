package org.custodes.web;

import java.util.List;
import java.util.Map;

import org.custodes.access.AccessProperties;
import org.custodes.graph.GraphStore;
import org.custodes.overview.GraphOverview;
import org.custodes.query.ClaimFilter;
import org.custodes.query.ClaimView;
import org.custodes.query.EntityView;
import org.custodes.query.GraphQueries;
import org.custodes.query.PageRequest;
import org.custodes.question.Answer;
import org.custodes.question.Answer.Finding;
import org.custodes.question.QuestionAnswering;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The page with the graph behind it, without what reads articles. Carries no stereotype,
 * so that no other test's scan finds it.
 */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = { GraphStore.class, GraphQueries.class, AccessProperties.class, GraphOverview.class,
		PageApplication.class })
class PageApplication {

	private static final ClaimFilter REFERRALS = new ClaimFilter(null, "REFERRED", null, null, null, null, null, null,
			null, null);

	/** Knows one question: understanding questions takes the language models. */
	@Bean
	QuestionAnswering referrals(GraphQueries graph) {
		return (question) -> {
			if (!question.startsWith("Who referred")) {
				return new Answer(question, "", "", Map.of(), List.of(), "No predicate fits this question.");
			}
			List<ClaimView> claims = graph.claims(REFERRALS, PageRequest.first(1)).items();
			EntityView referrer = claims.get(0).subject();
			return new Answer(question, "REFERRED by ? of Clearview AI to ICE",
					"MATCH (claim:Claim {predicate: $predicate}) RETURN claim", Map.of("predicate", "REFERRED"),
					List.of(new Finding(referrer.name(), referrer, claims)), null);
		};
	}

}
