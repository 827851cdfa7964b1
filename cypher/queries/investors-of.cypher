// Who is said to have invested in a company, and how much.
// param: company — entity: the company
// returns: investor, amount, currency, from, modality, confidence, quote, document, claim
MATCH (:Entity {id: $company})<-[:OBJECT]-(claim:Claim {predicate: 'INVESTED_IN', polarity: 'asserted'})
MATCH (claim)-[:SUBJECT]->(investor:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN investor.name AS investor, claim.amount AS amount, claim.currency AS currency, claim.from AS from,
       claim.modality AS modality, claim.confidence AS confidence, place.text AS quote, document.title AS document,
       claim.id AS claim
ORDER BY confidence DESC, claim
