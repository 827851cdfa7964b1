// Who is said to hold which office at an organisation.
// param: organization — entity: the organisation
// returns: person — who
// returns: title — the office
// returns: from — when it began, where known
// returns: until — when it ended, where known
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $organization})<-[:OBJECT]-(claim:Claim {predicate: 'ROLE_AT', polarity: 'asserted'})
MATCH (claim)-[:SUBJECT]->(person:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN person.name AS person, claim.title AS title, claim.from AS from, claim.until AS until,
       claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY person, confidence DESC, claim
