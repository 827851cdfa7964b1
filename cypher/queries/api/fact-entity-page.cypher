// The ids of the entities at the ends of the direct edges that pass a filter, in their order.
// param: subject — text, optional: the subject's id
// param: predicate — text, optional: the predicate
// param: object — text, optional: the object's id
// param: recipient — text, optional: the recipient's id
// param: from — date, optional: what is dated then or later
// param: until — date, optional: what is dated then or earlier
// param: minConfidence — number, optional: the least confidence
// param: symmetric — text list: the predicates whose subject and object may change places
// param: after — text: the id behind which the page begins
// param: limit — integer: how many at most
// returns: id — the id
MATCH (entity:Entity)
WHERE entity.id > $after
  AND EXISTS {
    MATCH (entity)-[edge]-(:Entity)
    WHERE ($predicate IS NULL OR type(edge) = $predicate)
      AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
      AND ($from IS NULL OR coalesce(edge.until, edge.from) >= $from
           OR $from STARTS WITH coalesce(edge.until, edge.from))
      AND ($until IS NULL OR coalesce(edge.from, edge.until) <= $until
           OR coalesce(edge.from, edge.until) STARTS WITH $until)
      AND ($recipient IS NULL OR edge.recipient = $recipient)
      AND ($subject IS NULL OR startNode(edge).id = $subject OR (type(edge) IN $symmetric AND endNode(edge).id = $subject))
      AND ($object IS NULL OR endNode(edge).id = $object OR (type(edge) IN $symmetric AND startNode(edge).id = $object))
  }
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
