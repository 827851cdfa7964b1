// The ids of the claims that a document states, in the order of its text.
// param: id — text: the document's id
// returns: id — the id
MATCH (claim:Claim {document: $id})-[place:EVIDENCE]->(:Passage)
WITH claim, min(place.start) AS start
RETURN claim.id AS id
ORDER BY start, id
