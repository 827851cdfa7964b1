// Who is said to have developed a technology.
// param: technology — entity: the technology
// returns: maker — who made it
// returns: type — the type
// returns: from — when it began, where known
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $technology})<-[:OBJECT]-(claim:Claim {predicate: 'DEVELOPED'})-[:SUBJECT]->(maker:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN maker.name AS maker,
       [label IN labels(maker) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, claim.from AS from,
       claim.polarity AS polarity, claim.modality AS modality, claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY confidence DESC, claim
