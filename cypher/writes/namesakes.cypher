// Writes pairs of entities that may be one, for people to decide.
// param: rows — a list of {id, left, right, score, explanation}
UNWIND $rows AS row
MERGE (pair:Namesakes {id: row.id})
SET pair.left = row.left, pair.right = row.right, pair.score = row.score, pair.explanation = row.explanation
