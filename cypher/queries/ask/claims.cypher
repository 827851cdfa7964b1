// The claims that fit a question, the surest first.
// param: predicates — text list: the predicates that count
// param: polarity — text: asserted or denied
// param: subjects — text list: ids of which one is the subject; empty for any
// param: objects — text list: ids of which one is the object; empty for any
// param: recipients — text list: ids of which one is the recipient; empty for any
// param: symmetric — text list: the predicates whose subject and object may change places
// returns: claim — the claim's id
MATCH (claim:Claim)
WHERE claim.predicate IN $predicates AND claim.polarity = $polarity
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:RECIPIENT]->(recipient:Entity)
WITH claim, subject.id AS subject, object.id AS object, recipient.id AS recipient
WHERE (size($recipients) = 0 OR recipient IN $recipients)
  AND (((size($subjects) = 0 OR subject IN $subjects) AND (size($objects) = 0 OR object IN $objects))
    OR (claim.predicate IN $symmetric
      AND (size($subjects) = 0 OR object IN $subjects) AND (size($objects) = 0 OR subject IN $objects)))
RETURN claim.id AS claim
ORDER BY claim.confidence DESC, claim
