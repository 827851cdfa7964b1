// Writes which documents tell the same story and marks the entities whose direct edges count them.
// param: rows — a list of {id, story}
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document.story = row.story
WITH document
MATCH (claim:Claim {document: document.id})
MATCH (owner:Entity {id: split(claim.fact, ' ')[0]})
SET owner:Stale
