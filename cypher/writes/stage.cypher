// Keeps documents with all that was read out of them, to be loaded into the graph later.
// param: rows — a list of {id, properties}
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
SET document += row.properties
