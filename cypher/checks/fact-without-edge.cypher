// An asserted, actual claim must have one direct edge that names it.
// returns: claim — the id of a claim that has none or several
MATCH (claim:Claim {polarity: 'asserted', modality: 'actual'})
MATCH (owner:Entity {id: split(claim.fact, ' ')[0]})
WHERE COUNT { MATCH (owner)-[edge]->(:Entity) WHERE claim.id IN edge.claims } <> 1
RETURN claim.id AS claim
