// Who is said to have tested a vendor's products or a technology.
// param: vendor — entity: the vendor or technology
// returns: tester — who tested it
// returns: type — the type
// returns: place — where it belongs, where known
// returns: modality — actual, attempted, planned or alleged
// returns: from — when it began, where known
// returns: until — when it ended, where known
// returns: confidence — how likely the text says so, from 0 to 1
// returns: disputed — whether other claims say the contrary
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $vendor})<-[:OBJECT]-(claim:Claim {predicate: 'TESTED', polarity: 'asserted'})
MATCH (claim)-[:SUBJECT]->(tester:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN tester.name AS tester,
       [label IN labels(tester) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, tester.place AS place,
       claim.modality AS modality, claim.from AS from, claim.until AS until, claim.confidence AS confidence,
       EXISTS { (claim)-[:CONTRADICTS]-() } AS disputed, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY confidence DESC, claim
