// A direct edge must rest on asserted, actual claims of its two entities, and on nothing else.
// returns: fact — what the edge says
MATCH (source:Entity)-[edge]->(target:Entity)
WHERE edge.claims IS NULL OR size(edge.claims) = 0 OR NOT all(id IN edge.claims WHERE EXISTS {
  MATCH (claim:Claim {id: id, fact: edge.fact, predicate: type(edge), polarity: 'asserted', modality: 'actual'})
  WHERE EXISTS { (claim)-[:SUBJECT|OBJECT]->(source) } AND EXISTS { (claim)-[:SUBJECT|OBJECT]->(target) }
})
RETURN edge.fact AS fact
