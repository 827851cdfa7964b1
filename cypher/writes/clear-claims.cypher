// Removes the claims of documents, rejected ones included, and marks the entities whose direct edges may have rested on
// them.
// param: documents — the documents' ids
UNWIND $documents AS id
MATCH (claim:Claim|RejectedClaim {document: id})
MATCH (owner:Entity {id: split(claim.fact, ' ')[0]})
SET owner:Stale
DETACH DELETE claim
