// The entities with these ids.
// param: ids — text list: the ids
// returns: id, name, type, aliases, kind and place of each entity
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.name AS name,
       [label IN labels(entity) WHERE NOT label IN ['Entity', 'Organization']][0] AS type,
       coalesce(entity.aliases, []) AS aliases, entity.kind AS kind, entity.place AS place
