// The entities whose name or aliases fit words.
// param: query — text: a Lucene query
// param: limit — integer: how many at most
// returns: id — the id
// returns: score — how well it fits, the best first
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score
ORDER BY score DESC, id
