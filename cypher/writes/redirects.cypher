// Keeps where the ids of entities lead that went into others.
// param: rows — a list of {id, entity}
UNWIND $rows AS row
MERGE (redirect:Redirect {id: row.id})
SET redirect.entity = row.entity
