// Writes the passages that state claims.
// param: rows — a list of {id, document, text, start, end}
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MERGE (passage:Passage {id: row.id})
SET passage.text = row.text, passage.start = row.start, passage.end = row.end
MERGE (passage)-[:IN]->(document)
