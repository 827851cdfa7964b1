// Gives the entities of all staged documents, each as its document knows it.
// returns: id — the document's id
// returns: entities — its entities, as JSON
MATCH (document:Document)
WHERE document.extractor IS NOT NULL
RETURN document.id AS id, document.entities AS entities
