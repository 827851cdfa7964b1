// What an organisation is said to use, to have tested, or to have bought, contracted for or been supplied with.
// param: organization — entity: the organisation
// returns: vendor — the vendor or technology
// returns: predicate — the predicate
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: from — when it began, where known
// returns: until — when it ended, where known
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (organization:Entity {id: $organization})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.predicate IN ['USES', 'TESTED', 'CONTRACTED_WITH', 'BOUGHT_FROM', 'SUPPLIES']
WITH DISTINCT organization, claim
MATCH (claim)-[role:SUBJECT|OBJECT]->(vendor:Entity)
WHERE vendor <> organization
  AND (claim.predicate = 'CONTRACTED_WITH' OR (claim.predicate = 'SUPPLIES') = (type(role) = 'SUBJECT'))
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN vendor.name AS vendor, claim.predicate AS predicate, claim.polarity AS polarity, claim.modality AS modality,
       claim.from AS from, claim.until AS until, claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY vendor, predicate, confidence DESC, claim
