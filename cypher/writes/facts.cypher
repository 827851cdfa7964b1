// Writes the direct edges that follow from the asserted, actual claims of entities.
// param: owners — the ids of the entities that the edges start from
UNWIND $owners AS id
MATCH (owner:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.fact STARTS WITH id + ' '
WITH DISTINCT owner, claim
MATCH (document:Document {id: claim.document})
WITH owner, claim, document.story AS story, claim.polarity = 'asserted' AND claim.modality = 'actual' AS holds
ORDER BY claim.fact, story, claim.id
// Copies of one story are one source, as sure as the surest of them.
WITH owner, claim.fact AS fact, claim.predicate AS predicate, story,
  collect(CASE WHEN holds THEN claim END) AS claims,
  count(CASE WHEN claim.polarity = 'denied' THEN 1 END) AS denials
WITH owner, fact, predicate, sum(denials) > 0 AS disputed,
  collect(CASE WHEN size(claims) > 0 THEN claims END) AS stories
WHERE size(stories) > 0
WITH owner, fact, predicate, disputed, split(fact, ' ') AS parts, size(stories) AS sources,
  reduce(all = [], claims IN stories | all + claims) AS claims,
  reduce(doubt = 1.0, claims IN stories | doubt * (1.0 - reduce(best = 0.0, claim IN claims |
    CASE WHEN claim.confidence > best THEN claim.confidence ELSE best END))) AS doubt
MATCH (target:Entity {id: parts[2]})
MERGE (owner)-[edge:$(predicate) {fact: fact}]->(target)
SET edge = {
  fact: fact,
  claims: [claim IN claims | claim.id],
  sources: sources,
  confidence: round(1.0 - doubt, 4),
  from: reduce(first = null, claim IN claims |
    CASE WHEN first IS NULL OR claim.from < first THEN claim.from ELSE first END),
  until: reduce(last = null, claim IN claims |
    CASE WHEN last IS NULL OR claim.until > last THEN claim.until ELSE last END),
  recipient: parts[3],
  disputed: disputed
}
