// The direct edges between some entities, the best supported first.
// param: ids — text list: the entities' ids
// param: limit — integer: how many at most
// returns: id — the fact, which is unique
// returns: predicate — the predicate
// returns: subject — the id of the start
// returns: object — the id of the end
// returns: recipient — the id of the recipient, for the predicates that have one
// returns: status — actual, as all direct edges are
// returns: direct — that it is a direct edge
// returns: disputed — whether other claims say the contrary
// returns: claims — the ids of the claims that state it
// returns: sources — how many independent documents say so
// returns: confidence — how likely it is said, from 0 to 1
// returns: from — when it began, where known
// returns: until — when it ended, where known
UNWIND $ids AS id
MATCH (owner:Entity {id: id})-[edge]->(target:Entity)
WHERE target.id IN $ids
RETURN edge.fact AS id, type(edge) AS predicate, owner.id AS subject, target.id AS object,
       edge.recipient AS recipient, 'actual' AS status, true AS direct, edge.disputed AS disputed,
       edge.claims AS claims, edge.sources AS sources, edge.confidence AS confidence, edge.from AS from,
       edge.until AS until
ORDER BY sources DESC, id
LIMIT $limit
