// Who gave data to whom and who took it from whom, around an organisation or product.
// param: entity — entity: the organisation or product
// returns: holder — who had the data
// returns: receiver — who got them
// returns: predicate — the predicate
// returns: product — which data, where known
// returns: from — when it began, where known
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.predicate IN ['SHARED_DATA_WITH', 'COLLECTED_FROM', 'BOUGHT_FROM']
WITH DISTINCT claim
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Entity)
WITH claim, CASE claim.predicate WHEN 'SHARED_DATA_WITH' THEN [subject, object] ELSE [object, subject] END AS parties
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN parties[0].name AS holder, parties[1].name AS receiver, claim.predicate AS predicate,
       claim.product AS product, claim.from AS from, claim.polarity AS polarity, claim.modality AS modality,
       claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY holder, receiver, predicate, claim
