// The ids of the entities that pass a filter, in the order of their ids.
// param: type — text, optional: a label that they have
// param: name — text, optional: what their name or an alias contains, in any case
// param: after — text: the id behind which the page begins
// param: limit — integer: how many at most
// returns: id — the id
MATCH (entity:Entity)
WHERE entity.id > $after
  AND ($type IS NULL OR $type IN labels(entity))
  AND ($name IS NULL
       OR any(name IN [entity.name] + coalesce(entity.aliases, []) WHERE toLower(name) CONTAINS toLower($name)))
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
