// Pairs of claims that contradict each other.
// param: asserted — text: the id of the asserted claim of the last pair shown; empty at the beginning
// param: denied — text: the id of its denied claim
// param: limit — integer: how many at most
// returns: asserted — the id of the claim that it is so
// returns: denied — the id of the claim that it is not
MATCH (asserted:Claim)-[:CONTRADICTS]-(denied:Claim)
WHERE asserted.polarity = 'asserted' AND denied.polarity = 'denied'
  AND (asserted.id > $asserted OR (asserted.id = $asserted AND denied.id > $denied))
RETURN DISTINCT asserted.id AS asserted, denied.id AS denied
ORDER BY asserted, denied
LIMIT $limit
