// Tells since when documents' statements are in the graph.
// param: documents — the documents' ids
// returns: document — the document's id
// returns: statement — the statement
// returns: added — when it came
UNWIND $documents AS id
MATCH (claim:Claim|RejectedClaim {document: id})
WHERE claim.added IS NOT NULL
UNWIND claim.statements AS statement
RETURN id AS document, statement, min(claim.added) AS added
