// The shortest chains of facts between two entities.
// param: from — entity: the one
// param: to — entity: the other
// returns: length — how many facts the chain has
// returns: path — the nodes and relationships
MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH path = ALL SHORTEST (start) ((:Entity)-[]-(:Entity)){1,6} (end)
RETURN length(path) AS length, path
LIMIT 20
