package org.custodes.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.custodes.annotation.AnnotatedDocument;
import org.custodes.annotation.Sentence;
import org.custodes.ontology.EntityType;
import org.custodes.ontology.Ontology;

/**
 * Reads entities, claims, quotes and dates out of annotated documents. One extractor
 * serves many threads.
 */
public final class Extractor {

	/** The type of a placeholder that may stand for anything. */
	public static final EntityType ANYTHING = Hole.TYPE;

	private final Language language;

	private Extractor(Language language) {
		this.language = language;
	}

	/**
	 * The extractor for English, with the rules that ship with Custodes.
	 * @param ontology what counts
	 * @return the extractor
	 * @throws InvalidRuleException if the rule files have faults; all are listed
	 */
	public static Extractor english(Ontology ontology) {
		return new Extractor(Language.english(ontology));
	}

	/**
	 * Tells one state of the rules from another, so that documents read by older ones can
	 * be read again.
	 * @return a short hash of all that the extraction depends on
	 */
	public String version() {
		return ExtractionVersion.of(this.language.ontology());
	}

	/**
	 * Reads a document.
	 * @param annotated the annotated document
	 * @return what it states, in the order of the text
	 */
	public Extraction extract(AnnotatedDocument annotated) {
		Draft draft = draft(annotated);
		List<Claim> claims = draft.candidates()
			.stream()
			.map((one) -> one.calibrated(this.language.calibration()))
			.sorted(Comparator.comparing((Claim claim) -> claim.evidence().quote()))
			.toList();
		return new Extraction(annotated.document(), draft.entities(), claims, draft.quotes(), draft.dates());
	}

	/** Reads a document without giving its claims their confidence. */
	Draft draft(AnnotatedDocument annotated) {
		AnnotatedDocument document = ParseRepair.repair(annotated);
		Mentions mentions = new MentionFinder(this.language.ontology(), this.language.lexicon()).find(document);
		ReferentFinder unquoted = referents(document, mentions, List.of());
		Passages passages = Passages.of(document);
		SpeakerReferents speakers = new SpeakerReferents(passages, this.language, unquoted, mentions);
		List<Quote> quotes = new QuoteFinder(passages, this.language, speakers, mentions).find();
		ReferentFinder referents = referents(document, mentions, quotes);
		List<DateExpression> dates = DateFinder.find(document);
		String text = document.document().text();
		ClaimFinder finder = new ClaimFinder(
				this.language, mentions, referents, new QualifierFinder(this.language.lexicon(), text,
						Periods.join(text, dates), MoneyFinder.find(text), mentions),
				new SourceFinder(speakers, quotes));
		PhraseFinder phrases = new PhraseFinder(this.language, mentions, referents, document);
		List<Candidate> candidates = document.sentences()
			.stream()
			.filter(Extractor::states)
			.flatMap((sentence) -> Readings.join(finder.find(sentence), phrases.find(sentence)).stream())
			.toList();
		return new Draft(mentions.entities(), Claims.merge(candidates), quotes, dates);
	}

	/**
	 * Understands a statement about placeholders ("Alpha referred Beta to Gamma"), as
	 * questions are asked.
	 * @param statement the annotated statement
	 * @param placeholders the words that stand for something, with the types of what they
	 * stand for; {@link #ANYTHING} where that is not known
	 * @return the claims that the statement makes about the placeholders, in the order of
	 * its words
	 */
	public List<ClaimPattern> understand(AnnotatedDocument statement, Map<String, EntityType> placeholders) {
		return new PatternFinder(this.language).find(ParseRepair.repair(statement), placeholders);
	}

	private ReferentFinder referents(AnnotatedDocument document, Mentions mentions, List<Quote> quotes) {
		return new ReferentFinder(mentions, this.language.lexicon(),
				new AntecedentFinder(document, mentions, this.language, quotes));
	}

	/**
	 * What a document states, its claims with what speaks for them.
	 *
	 * @param entities the entities
	 * @param candidates the claims, each once
	 * @param quotes the quotations
	 * @param dates the dates
	 */
	record Draft(List<ExtractedEntity> entities, List<Candidate> candidates, List<Quote> quotes,
			List<DateExpression> dates) {
	}

	/** A question states nothing. */
	private static boolean states(Sentence sentence) {
		return !sentence.tokens().get(sentence.tokens().size() - 1).text().equals("?");
	}

}
