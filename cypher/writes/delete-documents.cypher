// Removes documents, of which nothing else is left.
// param: documents — the documents' ids
UNWIND $documents AS id
MATCH (document:Document {id: id})
DETACH DELETE document
