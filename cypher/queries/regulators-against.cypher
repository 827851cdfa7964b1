// Who investigated, fined, sued or banned somebody.
// param: entity — entity: whom it was done to
// returns: actor — who did it
// returns: predicate — the predicate
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: from — when it began, where known
// returns: amount — the sum of money, where known
// returns: currency — its ISO 4217 code
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $entity})<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(actor:Entity)
WHERE claim.predicate IN ['INVESTIGATED', 'FINED', 'SUED', 'BANNED']
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN actor.name AS actor, claim.predicate AS predicate, claim.polarity AS polarity, claim.modality AS modality,
       claim.from AS from, claim.amount AS amount, claim.currency AS currency, claim.confidence AS confidence,
       place.text AS quote, coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY from, actor, claim
