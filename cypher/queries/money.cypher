// Who paid, invested, fined or contracted how much: the claims with a sum of money, the largest first.
// param: atLeast — number, optional: the least sum
// param: currency — text, optional: the ISO 4217 code of the sums
// param: entity — entity, optional: who must have a part in it
// returns: subject — who
// returns: predicate — the predicate
// returns: object — whom or what
// returns: amount — the sum of money
// returns: currency — its ISO 4217 code
// returns: from — when it began, where known
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (claim:Claim)
WHERE claim.amount >= coalesce($atLeast, 0) AND ($currency IS NULL OR claim.currency = toUpper($currency))
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Entity)
WHERE $entity IS NULL OR $entity IN [subject.id, object.id]
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN subject.name AS subject, claim.predicate AS predicate, object.name AS object, claim.amount AS amount,
       claim.currency AS currency, claim.from AS from, claim.polarity AS polarity, claim.modality AS modality,
       claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY amount DESC, claim
