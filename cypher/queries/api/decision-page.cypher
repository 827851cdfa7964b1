// The ids of people's decisions, the latest first.
// param: before — text: when the last one shown was made; empty at the beginning
// param: limit — integer: how many at most
// returns: id — the id
// returns: when — when it was made
MATCH (decision:Decision)
WHERE $before = '' OR decision.when < $before
RETURN decision.id AS id, decision.when AS when
ORDER BY when DESC
LIMIT $limit
