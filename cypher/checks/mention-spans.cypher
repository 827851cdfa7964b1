// The mentions of an entity must lie within the text of the document.
// returns: entity — the id of the entity
// returns: document — the id of the document
MATCH (entity:Entity)-[mention:MENTIONED_IN]->(document:Document)
WHERE size(mention.spans) <> 2 * mention.count OR any(offset IN mention.spans WHERE offset > document.length)
RETURN entity.id AS entity, document.id AS document
