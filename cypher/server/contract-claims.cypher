// Lists the claims that a contract was made.
// returns: id — the claim's id
// returns: parties — the ids of both parties, sorted
// returns: kind — the kind of contract, where the text tells
// returns: from — when it began
// returns: until — when it ended
// returns: amount — its value
// returns: currency — the value's currency
// returns: confidence — how sure the claim is
MATCH (claim:Claim {predicate: 'CONTRACTED_WITH', polarity: 'asserted', modality: 'actual'})
WITH claim, split(claim.fact, ' ') AS parts
RETURN claim.id AS id, [parts[0], parts[2]] AS parties, claim.kind AS kind, claim.from AS from, claim.until AS until,
  claim.amount AS amount, claim.currency AS currency, claim.confidence AS confidence
ORDER BY id
