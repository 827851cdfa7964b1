// Who is said to have invested in a company, and how much.
// param: company — entity: the company
// returns: investor — who invested
// returns: amount — the sum of money, where known
// returns: currency — its ISO 4217 code
// returns: from — when it began, where known
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $company})<-[:OBJECT]-(claim:Claim {predicate: 'INVESTED_IN', polarity: 'asserted'})
MATCH (claim)-[:SUBJECT]->(investor:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN investor.name AS investor, claim.amount AS amount, claim.currency AS currency, claim.from AS from,
       claim.modality AS modality, claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY confidence DESC, claim
