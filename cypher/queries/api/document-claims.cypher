// The ids of the claims that a document states, in the order of its text.
// param: id — text: the document's id
// returns: id — the id
MATCH (:Document {id: $id})<-[:IN]-(:Passage)<-[place:EVIDENCE]-(claim:Claim)
WITH claim, min(place.start) AS start
RETURN claim.id AS id
ORDER BY start, id
