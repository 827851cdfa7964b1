// After a load no entity may be left whose direct edges are not up to date.
// returns: entity — the id of such an entity
MATCH (entity:Entity:Stale)
RETURN entity.id AS entity
