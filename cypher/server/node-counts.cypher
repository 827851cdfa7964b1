// Counts the nodes of each label.
// returns: name — the label
// returns: count — how many nodes carry it
MATCH (node)
UNWIND labels(node) AS name
WITH name, count(*) AS count
WHERE NOT name IN ['Migration', 'Stale']
RETURN name, count
ORDER BY name
