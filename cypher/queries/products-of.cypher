// The technologies that a company or agency made or owns.
// param: maker — entity: who made them
// returns: technology — the technology
// returns: predicate — the predicate
// returns: from — when it began, where known
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $maker})<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(technology:Technology)
WHERE claim.predicate IN ['DEVELOPED', 'OWNS']
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN technology.name AS technology, claim.predicate AS predicate, claim.from AS from,
       claim.polarity AS polarity, claim.modality AS modality, claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY technology, predicate, confidence DESC, claim
