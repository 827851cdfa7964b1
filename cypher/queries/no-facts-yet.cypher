// What is planned, attempted or only alleged of an entity: what must not be printed as a fact.
// param: entity — entity: the entity
// param: modality — text, optional: planned, attempted or alleged
// returns: subject — who
// returns: predicate — the predicate
// returns: object — whom or what
// returns: polarity — asserted or denied
// returns: modality — attempted, planned or alleged
// returns: source — who says so, where the text tells
// returns: from — when it began, where known
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT|RECIPIENT]-(claim:Claim)
WHERE claim.modality <> 'actual' AND ($modality IS NULL OR claim.modality = $modality)
WITH DISTINCT claim
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:SOURCE]->(source:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN subject.name AS subject, claim.predicate AS predicate, object.name AS object, claim.polarity AS polarity,
       claim.modality AS modality, source.name AS source, claim.from AS from, claim.confidence AS confidence,
       place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY modality, confidence DESC, claim
