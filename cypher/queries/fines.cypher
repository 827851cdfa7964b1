// Who fined whom, and how much.
// param: fined — entity, optional: who was fined
// param: authority — entity, optional: who fined
// returns: authority — who fined
// returns: fined — who was fined
// returns: amount — the sum of money, where known
// returns: currency — its ISO 4217 code
// returns: from — when it began, where known
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (authority:Entity)<-[:SUBJECT]-(claim:Claim {predicate: 'FINED'})-[:OBJECT]->(fined:Entity)
WHERE ($fined IS NULL OR fined.id = $fined) AND ($authority IS NULL OR authority.id = $authority)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN authority.name AS authority, fined.name AS fined, claim.amount AS amount, claim.currency AS currency,
       claim.from AS from, claim.polarity AS polarity, claim.modality AS modality, claim.confidence AS confidence,
       place.text AS quote, coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY amount DESC, confidence DESC, claim
