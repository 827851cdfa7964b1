// What ties what, for a map of the whole graph, the best supported first.
// param: limit — integer: how many direct edges at most
// returns: id — the fact
// returns: subject — the id of the start
// returns: object — the id of the end
// returns: sources — how many independent documents say so
MATCH (owner:Entity)-[edge]->(target:Entity)
WHERE owner.id > ''
RETURN edge.fact AS id, owner.id AS subject, target.id AS object, edge.sources AS sources
ORDER BY sources DESC, id
LIMIT $limit
