// The facts that tie an entity to others, as the graph draws them.
// param: entity — entity: the entity
// returns: entity — the node
// returns: fact — the relationship
// returns: neighbour — the other node
MATCH (entity:Entity {id: $entity})-[fact]-(neighbour:Entity)
RETURN entity, fact, neighbour
ORDER BY fact.confidence DESC, neighbour.id
