// Who referred, recommended or introduced whom to whom, with the words that say so.
// param: referrer — entity, optional: who did it
// param: referred — entity, optional: who or what was passed on
// param: recipient — entity, optional: to whom
// returns: referrer — who did it
// returns: referred — who or what was passed on
// returns: recipient — to whom
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: from — when it began, where known
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (claim:Claim {predicate: 'REFERRED'})-[:SUBJECT]->(referrer:Entity)
WHERE $referrer IS NULL OR referrer.id = $referrer
MATCH (claim)-[:OBJECT]->(referred:Entity)
WHERE $referred IS NULL OR referred.id = $referred
MATCH (claim)-[:RECIPIENT]->(recipient:Entity)
WHERE $recipient IS NULL OR recipient.id = $recipient
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN referrer.name AS referrer, referred.name AS referred, recipient.name AS recipient,
       claim.polarity AS polarity, claim.modality AS modality, claim.from AS from, claim.confidence AS confidence,
       place.text AS quote, coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY confidence DESC, claim
