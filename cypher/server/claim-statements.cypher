// Tells which statements a claim rests on.
// param: id — the claim's id
// returns: document — the document that makes them
// returns: statements — the statements
// returns: predicate — the claim's predicate
MATCH (claim:Claim|RejectedClaim {id: $id})
RETURN claim.document AS document, claim.statements AS statements, claim.predicate AS predicate
