// Who was surveilled, tracked, identified or hacked by somebody or with something.
// param: actor — entity: who did it, or with what
// returns: target — to whom it was done
// returns: type — the type
// returns: from — when it began, where known
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $actor})<-[:SUBJECT]-(claim:Claim {predicate: 'TARGETED'})-[:OBJECT]->(target:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN target.name AS target,
       [label IN labels(target) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, claim.from AS from,
       claim.polarity AS polarity, claim.modality AS modality, claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY confidence DESC, claim
