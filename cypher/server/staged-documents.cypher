// Gives staged documents in full.
// param: ids — the documents' ids
// returns: document — all properties
MATCH (document:Document)
WHERE document.id IN $ids
RETURN properties(document) AS document
