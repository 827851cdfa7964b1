// The facts that tie an entity to others, as the graph draws them.
// param: entity — entity: the entity
// returns: entity, fact and neighbour (two nodes and the relationship between them)
MATCH (entity:Entity {id: $entity})-[fact]-(neighbour:Entity)
RETURN entity, fact, neighbour
ORDER BY fact.confidence DESC, neighbour.id
