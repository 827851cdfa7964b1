// A claim must have evidence in the document that it belongs to.
// returns: claim — the id of a claim that has none
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:EVIDENCE]->(:Passage)-[:IN]->(:Document {id: claim.document}) }
RETURN claim.id AS claim
