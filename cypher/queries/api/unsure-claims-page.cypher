// Claims that the program is not sure of and nobody has looked at, the least sure first.
// param: maxConfidence — number: up to which confidence a claim is unsure
// param: score — number: the confidence of the last claim shown; below 0 at the beginning
// param: after — text: its id
// param: limit — integer: how many at most
// returns: id — the claim's id
// returns: score — its confidence
// returns: ids — its id
// returns: explanation — why it is shown
MATCH (claim:Claim)
WHERE claim.confidence >= $score AND claim.confidence <= $maxConfidence
  AND claim.review IS NULL
  AND (claim.confidence > $score OR claim.id > $after)
RETURN claim.id AS id, claim.confidence AS score, [claim.id] AS ids,
       'found by a rule that is often wrong' AS explanation
ORDER BY score, id
LIMIT $limit
