// Removes the passages, quotes and mentions of documents.
// param: documents — the documents' ids
UNWIND $documents AS id
MATCH (document:Document {id: id})
CALL (document) {
  MATCH (part:Passage|RejectedPassage|Quote)-[:IN]->(document)
  DETACH DELETE part
}
CALL (document) {
  MATCH ()-[mention:MENTIONED_IN]->(document)
  DELETE mention
}
