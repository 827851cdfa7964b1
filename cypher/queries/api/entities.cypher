// The entities with these ids.
// param: ids — text list: the ids
// returns: id — the id
// returns: name — the full name
// returns: type — the type
// returns: aliases — the other names
// returns: kind — contract, trial, nda, licence or purchase order
// returns: place — where it belongs, where known
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.name AS name,
       [label IN labels(entity) WHERE NOT label IN ['Entity', 'Organization']][0] AS type,
       coalesce(entity.aliases, []) AS aliases, entity.kind AS kind, entity.place AS place
