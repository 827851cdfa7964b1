// Whom an authority, court or organisation investigated, fined, sued, banned or asked for records.
// param: actor — entity: who did it
// returns: target — to whom it was done
// returns: predicate — the predicate
// returns: amount — the sum of money, where known
// returns: currency — its ISO 4217 code
// returns: from — when it began, where known
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $actor})<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(target:Entity)
WHERE claim.predicate IN ['INVESTIGATED', 'FINED', 'SUED', 'BANNED', 'REQUESTED_RECORDS_FROM']
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN target.name AS target, claim.predicate AS predicate, claim.amount AS amount, claim.currency AS currency,
       claim.from AS from, claim.polarity AS polarity, claim.modality AS modality, claim.confidence AS confidence,
       place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY from, target, claim
