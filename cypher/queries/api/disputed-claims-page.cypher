// Claims that others contradict and nobody has looked at, the least sure first.
// param: score — number: the confidence of the last claim shown; below 0 at the beginning
// param: after — text: its id
// param: limit — integer: how many at most
// returns: id — the claim's id
// returns: score — its confidence
// returns: ids — its id
// returns: explanation — why it is shown
MATCH (claim:Claim)-[:CONTRADICTS]-(other:Claim)
WHERE claim.review IS NULL
  AND (claim.confidence > $score OR (claim.confidence = $score AND claim.id > $after))
WITH claim, count(DISTINCT other) AS others
RETURN claim.id AS id, claim.confidence AS score, [claim.id] AS ids,
       CASE others WHEN 1 THEN '1 claim says' ELSE others + ' claims say' END + ' the contrary' AS explanation
ORDER BY score, id
LIMIT $limit
