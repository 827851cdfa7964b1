// Who is said to have founded an organisation.
// param: organization — entity: the organisation
// returns: founder, type, place, modality, from, until, confidence, disputed, quote, document, claim
MATCH (:Entity {id: $organization})<-[:OBJECT]-(claim:Claim {predicate: 'FOUNDED', polarity: 'asserted'})-[:SUBJECT]->(founder:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN founder.name AS founder,
       [label IN labels(founder) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, founder.place AS place,
       claim.modality AS modality, claim.from AS from, claim.until AS until, claim.confidence AS confidence,
       EXISTS { (claim)-[:CONTRADICTS]-() } AS disputed, place.text AS quote, document.title AS document,
       claim.id AS claim
ORDER BY confidence DESC, claim
