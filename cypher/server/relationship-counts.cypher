// Counts the relationships of each type.
// returns: name — the type
// returns: count — how many relationships have it
MATCH ()-[relationship]->()
RETURN type(relationship) AS name, count(*) AS count
ORDER BY name
