// Writes where documents name entities.
// param: rows — a list of {entity, document, count, spans}; spans holds start and end of each mention in turn
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MATCH (document:Document {id: row.document})
MERGE (entity)-[mention:MENTIONED_IN]->(document)
SET mention.count = row.count, mention.spans = row.spans
