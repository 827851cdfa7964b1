// Who is said not to use, test, buy or otherwise deal with something, and who says so.
// param: entity — entity: the vendor, technology or organisation
// param: predicate — text, optional: what is denied, such as USES
// returns: denier — of whom it is denied
// returns: predicate — the predicate
// returns: source — who says so, where the text tells
// returns: from — when it began, where known
// returns: confidence — how likely the text says so, from 0 to 1
// returns: contradicted — whether other claims assert it
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $entity})<-[:OBJECT]-(claim:Claim {polarity: 'denied'})-[:SUBJECT]->(denier:Entity)
WHERE $predicate IS NULL OR claim.predicate = $predicate
OPTIONAL MATCH (claim)-[:SOURCE]->(source:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN denier.name AS denier, claim.predicate AS predicate, source.name AS source, claim.from AS from,
       claim.confidence AS confidence, EXISTS { (claim)-[:CONTRADICTS]-() } AS contradicted, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY confidence DESC, claim
