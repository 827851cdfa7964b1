// What documents state on the word of somebody: claims whose source it is.
// param: source — entity: who says so
// returns: subject — who
// returns: predicate — the predicate
// returns: object — whom or what
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $source})<-[:SOURCE]-(claim:Claim)
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN subject.name AS subject, claim.predicate AS predicate, object.name AS object, claim.polarity AS polarity,
       claim.modality AS modality, claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY subject, predicate, object, claim
