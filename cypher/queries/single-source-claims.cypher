// Facts that one independent document alone states, the least sure first: what to check before printing.
// param: entity — entity, optional: whom they must be about
// returns: subject — who
// returns: predicate — the predicate
// returns: object — whom or what
// returns: confidence — how likely the text says so, from 0 to 1
// returns: disputed — whether other claims say the contrary
CALL () {
  WITH $entity AS id
  WHERE id IS NOT NULL
  MATCH (:Entity {id: id})-[fact]-(:Entity)
  RETURN fact
  UNION
  WITH $entity AS id
  WHERE id IS NULL
  MATCH (:Entity)-[fact]->(:Entity)
  RETURN fact
}
WITH fact, startNode(fact) AS subject, endNode(fact) AS object
WHERE fact.sources = 1
RETURN subject.name AS subject, type(fact) AS predicate, object.name AS object, fact.confidence AS confidence,
       fact.disputed AS disputed
ORDER BY confidence, subject, predicate, object
