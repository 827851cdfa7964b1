// The shortest chains of facts between two entities, each fact with the claims that state it.
// param: from — text: the id of the one
// param: to — text: the id of the other
// param: skip — integer: how many chains to leave out
// param: limit — integer: how many chains at most
// returns: nodes — the entities' ids, in order
// returns: steps — predicate, subject, object, recipient, disputed and claims of each fact
MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH path = ALL SHORTEST (start) ((:Entity)-[]-(:Entity)){1,6} (end)
WITH [node IN nodes(path) | node.id] AS nodes, relationships(path) AS facts
ORDER BY nodes, [fact IN facts | fact.fact]
SKIP $skip
LIMIT $limit
RETURN nodes,
       [fact IN facts | {predicate: type(fact), subject: startNode(fact).id, object: endNode(fact).id,
                         recipient: fact.recipient, disputed: fact.disputed, claims: fact.claims}] AS steps
