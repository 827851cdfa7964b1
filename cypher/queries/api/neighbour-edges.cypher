// The ties of an entity: its claims, those that say the same together, a slice of each predicate.
// param: id — text: the entity's id
// param: predicate — text, optional: the predicate to keep to
// param: skip — integer: how many edges of each predicate to leave out
// param: limit — integer: how many edges of each predicate at most
// returns: predicate — the predicate
// returns: total — how many edges of the predicate there are
// returns: edges — some of them, in the shape of EdgeView
MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT|RECIPIENT]-(claim:Claim)
WHERE $predicate IS NULL OR claim.predicate = $predicate
WITH DISTINCT claim
ORDER BY claim.confidence DESC, claim.id
WITH claim.fact AS statement, claim.predicate AS predicate,
     CASE claim.polarity WHEN 'denied' THEN 'denied' ELSE claim.modality END AS status, collect(claim) AS claims
WITH *, split(statement, ' ') AS parts
OPTIONAL MATCH (:Entity {id: parts[0]})-[fact {fact: statement}]->(:Entity {id: parts[2]})
WHERE status = 'actual'
WITH *, CASE WHEN fact IS NULL THEN size(COLLECT {
              UNWIND claims AS claim
              MATCH (document:Document {id: claim.document})
              RETURN DISTINCT coalesce(document.story, document.id) AS story
            }) ELSE fact.sources END AS sources
WITH predicate,
     {id: statement + ' ' + status, predicate: predicate, subject: parts[0], object: parts[2], recipient: parts[3],
      status: status, direct: fact IS NOT NULL,
      disputed: EXISTS { UNWIND claims AS claim MATCH (claim)-[:CONTRADICTS]-(:Claim) RETURN claim },
      claims: [claim IN claims | claim.id], sources: sources,
      confidence: coalesce(fact.confidence, claims[0].confidence),
      from: reduce(first = null, claim IN claims |
              CASE WHEN first IS NULL OR claim.from < first THEN claim.from ELSE first END),
      until: reduce(last = null, claim IN claims |
              CASE WHEN last IS NULL OR claim.until > last THEN claim.until ELSE last END)} AS edge
ORDER BY edge.sources DESC, edge.confidence DESC, edge.id
WITH predicate, collect(edge) AS edges
RETURN predicate, size(edges) AS total, edges[$skip..$skip + $limit] AS edges
ORDER BY predicate
