// Writes where documents name dates.
// param: rows — a list of {date, document, count, spans}; spans holds start and end of each mention in turn
UNWIND $rows AS row
MATCH (date:Date {value: row.date})
MATCH (document:Document {id: row.document})
MERGE (date)-[mention:MENTIONED_IN]->(document)
SET mention.count = row.count, mention.spans = row.spans
