// An entity must be named by a document, and carry one type.
// returns: entity — the id of an entity that is not or does not
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)-[:MENTIONED_IN]->(:Document) } OR NOT entity.type IN labels(entity)
RETURN entity.id AS entity
