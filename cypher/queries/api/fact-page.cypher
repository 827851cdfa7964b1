// The direct edges that pass a filter, in the order of the ids of their starts and of their facts.
// param: subject — text, optional: the subject's id
// param: predicate — text, optional: the predicate
// param: object — text, optional: the object's id
// param: recipient — text, optional: the recipient's id
// param: from — date, optional: what is dated then or later
// param: until — date, optional: what is dated then or earlier
// param: minConfidence — number, optional: the least confidence
// param: symmetric — text list: the predicates whose subject and object may change places
// param: owner — text: the id of the start of the last edge shown; empty at the beginning
// param: after — text: its fact
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
MATCH (owner:Entity)-[edge]->(target:Entity)
WHERE owner.id >= $owner
  AND (owner.id > $owner OR edge.fact > $after)
  AND ($predicate IS NULL OR type(edge) = $predicate)
  AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
  AND ($from IS NULL OR coalesce(edge.until, edge.from) >= $from
       OR $from STARTS WITH coalesce(edge.until, edge.from))
  AND ($until IS NULL OR coalesce(edge.from, edge.until) <= $until
       OR coalesce(edge.from, edge.until) STARTS WITH $until)
  AND ($recipient IS NULL OR edge.recipient = $recipient)
  AND ($subject IS NULL OR owner.id = $subject OR (type(edge) IN $symmetric AND target.id = $subject))
  AND ($object IS NULL OR target.id = $object OR (type(edge) IN $symmetric AND owner.id = $object))
RETURN edge.fact AS id, type(edge) AS predicate, owner.id AS subject, target.id AS object,
       edge.recipient AS recipient, 'actual' AS status, true AS direct, edge.disputed AS disputed,
       edge.claims AS claims, edge.sources AS sources, edge.confidence AS confidence, edge.from AS from,
       edge.until AS until
ORDER BY subject, id
LIMIT $limit
