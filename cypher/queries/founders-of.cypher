// Who is said to have founded an organisation.
// param: organization — entity: the organisation
// returns: founder — who founded it
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
MATCH (:Entity {id: $organization})<-[:OBJECT]-(claim:Claim {predicate: 'FOUNDED', polarity: 'asserted'})
MATCH (claim)-[:SUBJECT]->(founder:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN founder.name AS founder,
       [label IN labels(founder) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, founder.place AS place,
       claim.modality AS modality, claim.from AS from, claim.until AS until, claim.confidence AS confidence,
       EXISTS { (claim)-[:CONTRADICTS]-() } AS disputed, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY confidence DESC, claim
