package org.custodes.question;

import java.util.List;
import java.util.Map;

import org.custodes.query.ClaimView;
import org.custodes.query.EntityView;
import org.jspecify.annotations.Nullable;

/**
 * What Custodes answers to a question.
 *
 * @param question the question as it was asked
 * @param interpretation how it was understood ("REFERRED by ? of Clearview AI to ICE"),
 * or why it was not
 * @param cypher the read-only query that found the answers; empty if the question was not
 * understood
 * @param parameters the query's parameters
 * @param answers the answers, the best supported first; empty if there is none
 * @param reason why there is no answer; nothing if there is one
 */
public record Answer(String question, String interpretation, String cypher, Map<String, Object> parameters,
		List<Finding> answers, @Nullable String reason) {

	public Answer {
		parameters = Map.copyOf(parameters);
		answers = List.copyOf(answers);
	}

	/**
	 * One answer with what supports it.
	 *
	 * @param value the answer as text: a name, an amount ("17000000 GBP"), a count, an
	 * ISO date or interval, {@code yes}, {@code no}, {@code disputed}, or a quote
	 * @param entity the entity that the value names, if it is one
	 * @param claims the claims that say so
	 */
	public record Finding(String value, @Nullable EntityView entity, List<ClaimView> claims) {

		public Finding {
			claims = List.copyOf(claims);
		}

	}

}
