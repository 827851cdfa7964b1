// Who investigated, fined, sued or banned somebody.
// param: entity — entity: whom it was done to
// returns: actor, predicate, polarity, modality, from, amount, currency, confidence, quote, document, claim
MATCH (:Entity {id: $entity})<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(actor:Entity)
WHERE claim.predicate IN ['INVESTIGATED', 'FINED', 'SUED', 'BANNED']
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN actor.name AS actor, claim.predicate AS predicate, claim.polarity AS polarity, claim.modality AS modality,
       claim.from AS from, claim.amount AS amount, claim.currency AS currency, claim.confidence AS confidence,
       place.text AS quote, document.title AS document, claim.id AS claim
ORDER BY from, actor, claim
