// Lists entities whose direct edges may not follow from the claims any more.
// param: limit — how many at most
// returns: id — the entity's id
MATCH (entity:Entity:Stale)
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
