// Removes entities that no document names any more.
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)-[:MENTIONED_IN]->(:Document) }
DETACH DELETE entity
