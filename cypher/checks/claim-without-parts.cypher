// A claim must have one subject and one object, and at most one recipient and one source.
// returns: claim — the id of a claim that has more or less
MATCH (claim:Claim)
WHERE COUNT { (claim)-[:SUBJECT]->(:Entity) } <> 1
  OR COUNT { (claim)-[:OBJECT]->(:Entity) } <> 1
  OR COUNT { (claim)-[:RECIPIENT]->(:Entity) } > 1
  OR COUNT { (claim)-[:SOURCE]->(:Entity) } > 1
RETURN claim.id AS claim
