// Writes claims with their evidence and marks the entities whose direct edges may rest on them.
// param: rows — a list of {id, subject, object, recipient, source, properties, evidence}; evidence is a list of
// {passage, start, end, text, rule, confidence}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (owner:Entity {id: split(row.properties.fact, ' ')[0]})
OPTIONAL MATCH (recipient:Entity {id: row.recipient})
OPTIONAL MATCH (source:Entity {id: row.source})
MERGE (claim:Claim {id: row.id})
SET claim += row.properties, owner:Stale
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[:OBJECT]->(object)
FOREACH (entity IN [entity IN [recipient] WHERE entity IS NOT NULL] | MERGE (claim)-[:RECIPIENT]->(entity))
FOREACH (entity IN [entity IN [source] WHERE entity IS NOT NULL] | MERGE (claim)-[:SOURCE]->(entity))
WITH claim, row
UNWIND row.evidence AS evidence
MATCH (passage:Passage {id: evidence.passage})
MERGE (claim)-[quote:EVIDENCE {start: evidence.start, end: evidence.end}]->(passage)
SET quote.text = evidence.text, quote.rule = evidence.rule, quote.confidence = evidence.confidence
