// A document states a fact, or denies it, in one claim.
// returns: document — the id of the document
// returns: fact — what it says twice
// returns: claims — the ids of the claims
MATCH (claim:Claim)
WITH claim.document AS document, claim.fact AS fact, claim.polarity AS polarity, collect(claim.id) AS claims
WHERE size(claims) > 1
RETURN document, fact, claims
