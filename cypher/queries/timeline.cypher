// What the claims about an entity date, the earliest first.
// param: entity — entity: the entity
// param: from — date, optional: what is dated then or later
// param: until — date, optional: what is dated then or earlier
// returns: from — when it began, where known
// returns: until — when it ended, where known
// returns: subject — who
// returns: predicate — the predicate
// returns: object — whom or what
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: claim — the claim's id
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT|RECIPIENT]-(claim:Claim)
WITH DISTINCT claim, coalesce(claim.from, claim.until) AS first, coalesce(claim.until, claim.from) AS last
WHERE first IS NOT NULL
  AND ($from IS NULL OR last >= $from OR $from STARTS WITH last)
  AND ($until IS NULL OR first <= $until OR first STARTS WITH $until)
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Entity)
RETURN claim.from AS from, claim.until AS until, subject.name AS subject, claim.predicate AS predicate,
       object.name AS object, claim.polarity AS polarity, claim.modality AS modality,
       claim.confidence AS confidence, claim.id AS claim
ORDER BY first, last, claim
