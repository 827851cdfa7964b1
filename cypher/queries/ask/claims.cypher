// The claims that fit a question, the surest first.
// param: predicates — text list: the predicates that count
// param: polarity — text: asserted or denied
// param: subjects — text list: ids of which one is the subject; empty for any
// param: objects — text list: ids of which one is the object; empty for any
// param: recipients — text list: ids of which one is the recipient; empty for any
// param: symmetric — text list: the predicates whose subject and object may change places
// returns: id — the claim's id
MATCH (claim:Claim)
WHERE claim.predicate IN $predicates AND claim.polarity = $polarity
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:RECIPIENT]->(recipient:Entity)
WITH claim,
     size($subjects) = 0 OR subject.id IN $subjects AS bySubject,
     size($objects) = 0 OR object.id IN $objects AS byObject,
     size($subjects) = 0 OR object.id IN $subjects AS bySubjectTurned,
     size($objects) = 0 OR subject.id IN $objects AS byObjectTurned,
     size($recipients) = 0 OR recipient.id IN $recipients AS byRecipient
WHERE byRecipient AND ((bySubject AND byObject)
  OR (claim.predicate IN $symmetric AND bySubjectTurned AND byObjectTurned))
RETURN claim.id AS id
ORDER BY claim.confidence DESC, id
