// Who is said to use a vendor's products or a technology.
// param: vendor — entity: the vendor or technology
// returns: user, type, place, modality, from, until, confidence, disputed, quote, document, claim
MATCH (:Entity {id: $vendor})<-[:OBJECT]-(claim:Claim {predicate: 'USES', polarity: 'asserted'})-[:SUBJECT]->(user:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN user.name AS user,
       [label IN labels(user) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, user.place AS place,
       claim.modality AS modality, claim.from AS from, claim.until AS until, claim.confidence AS confidence,
       EXISTS { (claim)-[:CONTRADICTS]-() } AS disputed, place.text AS quote, document.title AS document,
       claim.id AS claim
ORDER BY confidence DESC, claim
