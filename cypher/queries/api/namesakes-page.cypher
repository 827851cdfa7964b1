// Pairs of entities that may be one, the likeliest first.
// param: score — number: the score of the last pair shown; above 1 at the beginning
// param: after — text: its id
// param: limit — integer: how many at most
// returns: id — the pair's id
// returns: score — how likely they are one, from 0 to 1
// returns: ids — the ids of both entities
// returns: explanation — what speaks for it
MATCH (pair:Namesakes)
WHERE pair.score < $score OR (pair.score = $score AND pair.id > $after)
MATCH (:Entity {id: pair.left}), (:Entity {id: pair.right})
RETURN pair.id AS id, pair.score AS score, [pair.left, pair.right] AS ids, pair.explanation AS explanation
ORDER BY score DESC, id
LIMIT $limit
