// Who is said to have tested a vendor's products or a technology.
// param: vendor — entity: the vendor or technology
// returns: tester, type, place, modality, from, until, confidence, disputed, quote, document, claim
MATCH (:Entity {id: $vendor})<-[:OBJECT]-(claim:Claim {predicate: 'TESTED', polarity: 'asserted'})-[:SUBJECT]->(tester:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN tester.name AS tester,
       [label IN labels(tester) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, tester.place AS place,
       claim.modality AS modality, claim.from AS from, claim.until AS until, claim.confidence AS confidence,
       EXISTS { (claim)-[:CONTRADICTS]-() } AS disputed, place.text AS quote, document.title AS document,
       claim.id AS claim
ORDER BY confidence DESC, claim
