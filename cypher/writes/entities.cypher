// Writes entities with the labels of their type.
// param: rows — a list of {id, labels, properties}
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity += row.properties
WITH entity, row, [label IN labels(entity) WHERE NOT label IN row.labels + ['Entity', 'Stale']] AS former
REMOVE entity:$(former)
SET entity:$(row.labels)
