// Notes down which state of documents is in the graph, and since when they are there.
// param: rows — a list of {id, loaded, added}
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document.loaded = row.loaded, document.added = coalesce(document.added, row.added)
