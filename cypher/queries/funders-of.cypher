// Who is said to have funded, donated to or sponsored somebody, and with how much.
// param: recipient — entity: who got the money
// returns: funder — who gave it
// returns: amount — the sum of money, where known
// returns: currency — its ISO 4217 code
// returns: from — when it began, where known
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (:Entity {id: $recipient})<-[:OBJECT]-(claim:Claim {predicate: 'FUNDED'})-[:SUBJECT]->(funder:Entity)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN funder.name AS funder, claim.amount AS amount, claim.currency AS currency, claim.from AS from,
       claim.polarity AS polarity, claim.modality AS modality, claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY amount DESC, confidence DESC, claim
