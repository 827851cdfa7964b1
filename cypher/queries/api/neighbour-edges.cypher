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
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:RECIPIENT]->(recipient:Entity)
WITH subject, object, recipient, claim.predicate AS predicate,
     CASE claim.polarity WHEN 'denied' THEN 'denied' ELSE claim.modality END AS status,
     collect(claim) AS claims
WITH *, COUNT {
       UNWIND claims AS claim
       MATCH (claim)-[:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
       RETURN DISTINCT document
     } AS documents
OPTIONAL MATCH (subject)-[fact]->(object)
WHERE status = 'actual' AND type(fact) = predicate
WITH *, subject.id + ' ' + predicate + ' ' + object.id + coalesce(' ' + recipient.id, '') + ' ' + status AS id
WITH predicate,
     {id: id, predicate: predicate, subject: subject.id, object: object.id, recipient: recipient.id,
      status: status, direct: fact IS NOT NULL,
      disputed: coalesce(fact.disputed, false) OR any(claim IN claims WHERE EXISTS { (claim)-[:CONTRADICTS]-() }),
      claims: [claim IN claims | claim.id], sources: coalesce(fact.sources, documents),
      confidence: claims[0].confidence,
      from: reduce(first = null, claim IN claims |
              CASE WHEN first IS NULL OR claim.from < first THEN coalesce(claim.from, first) ELSE first END),
      until: reduce(last = null, claim IN claims |
              CASE WHEN last IS NULL OR claim.until > last THEN coalesce(claim.until, last) ELSE last END)} AS edge
ORDER BY edge.sources DESC, edge.confidence DESC, edge.id
WITH predicate, collect(edge) AS edges
RETURN predicate, size(edges) AS total, edges[$skip..$skip + $limit] AS edges
ORDER BY predicate
