// Removes the direct edges that no longer follow from an asserted, actual claim.
// param: owners — the ids of the entities that the edges start from
UNWIND $owners AS id
MATCH (owner:Entity {id: id})-[edge]->(:Entity)
WHERE NOT EXISTS {
  MATCH (claim:Claim {fact: edge.fact, predicate: type(edge), polarity: 'asserted', modality: 'actual'})
}
DELETE edge
