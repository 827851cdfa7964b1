// A passage must state a claim and lie in one document.
// returns: passage — the id of a passage that does not
MATCH (passage:Passage)
WHERE NOT EXISTS { (:Claim)-[:EVIDENCE]->(passage) } OR COUNT { (passage)-[:IN]->(:Document) } <> 1
RETURN passage.id AS passage
