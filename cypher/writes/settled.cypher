// Notes down that the direct edges of entities follow from their claims.
// param: owners — the entities' ids
UNWIND $owners AS id
MATCH (entity:Entity {id: id})
REMOVE entity:Stale
