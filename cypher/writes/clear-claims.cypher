// Removes the claims of documents and marks the entities whose direct edges may have rested on them.
// param: documents — the documents' ids
UNWIND $documents AS id
MATCH (claim:Claim {document: id})
MATCH (owner:Entity {id: split(claim.fact, ' ')[0]})
SET owner:Stale
DETACH DELETE claim
