// Notes down which state of documents is in the graph.
// param: rows — a list of {id, loaded}
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document.loaded = row.loaded
