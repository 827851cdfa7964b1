// The shortest chains of facts between two entities, each fact with the claims that state it.
// param: from — text: the id of the one
// param: to — text: the id of the other
// param: limit — integer: how many chains at most
// returns: nodes — the entities' ids, in order
// returns: steps — predicate, subject, object, disputed and claims of each fact
MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH path = ALL SHORTEST (start) ((:Entity)-[]-(:Entity)){1,6} (end)
WITH [node IN nodes(path) | node.id] AS nodes, relationships(path) AS facts
ORDER BY nodes, [fact IN facts | type(fact)]
LIMIT $limit
CALL (facts) {
  UNWIND range(0, size(facts) - 1) AS position
  WITH position, facts[position] AS fact
  WITH position, fact, type(fact) AS predicate, startNode(fact) AS subject, endNode(fact) AS object
  RETURN collect({predicate: predicate, subject: subject.id, object: object.id,
                  disputed: coalesce(fact.disputed, false),
                  claims: COLLECT {
                    MATCH (subject)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object)
                    WHERE claim.predicate = predicate AND claim.polarity = 'asserted' AND claim.modality = 'actual'
                    RETURN claim.id
                    ORDER BY claim.confidence DESC, claim.id
                  }}) AS steps
}
RETURN nodes, steps
