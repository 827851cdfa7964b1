// Writes quotations with who says them and whom they name.
// param: rows — a list of {id, document, text, start, end, speaker, about}
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MERGE (quote:Quote {id: row.id})
SET quote.text = row.text, quote.start = row.start, quote.end = row.end
MERGE (quote)-[:IN]->(document)
WITH quote, row
CALL (quote, row) {
  MATCH (speaker:Entity {id: row.speaker})
  MERGE (quote)-[:SAID_BY]->(speaker)
}
CALL (quote, row) {
  UNWIND row.about AS id
  MATCH (entity:Entity {id: id})
  MERGE (quote)-[:ABOUT]->(entity)
}
