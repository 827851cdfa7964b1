// What is new, the oldest first.
// param: at — text: from when on, or when the last change shown came
// param: after — text: the key of the last change shown; empty at the beginning
// param: limit — integer: how many at most
// returns: kind — document, claim or decision
// returns: at — when it came
// returns: key — what tells it from other changes
// returns: id — the id of the document, the claim or the decision
CALL () {
  MATCH (document:Document)
  WHERE document.added >= $at
  WITH 'document' AS kind, document.added AS at, 'document-' + document.id AS key, document.id AS id
  WHERE at > $at OR key > $after
  RETURN kind, at, key, id
  ORDER BY at, key
  LIMIT $limit
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.added >= $at
  WITH 'claim' AS kind, claim.added AS at, 'claim-' + claim.id AS key, claim.id AS id
  WHERE at > $at OR key > $after
  RETURN kind, at, key, id
  ORDER BY at, key
  LIMIT $limit
  UNION ALL
  MATCH (decision:Decision)
  UNWIND [{at: decision.when, key: 'decision-' + decision.id}, {at: decision.undone, key: 'undo-' + decision.id}]
    AS event
  WITH 'decision' AS kind, event.at AS at, event.key AS key, decision.id AS id
  WHERE at > $at OR (at = $at AND key > $after)
  RETURN kind, at, key, id
  ORDER BY at, key
  LIMIT $limit
}
RETURN kind, at, key, id
ORDER BY at, key
LIMIT $limit
