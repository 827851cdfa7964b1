// The ids of the claims around an entity that pass a filter, in the order of their ids.
// param: anchor — text: the id of an entity that plays a part in them
// param: subject — text, optional: the subject's id
// param: predicate — text, optional: the predicate
// param: object — text, optional: the object's id
// param: recipient — text, optional: the recipient's id
// param: polarity — text, optional: asserted or denied
// param: modality — text, optional: actual, attempted, planned or alleged
// param: document — text, optional: the id of a document that states it
// param: from — date, optional: what is dated then or later
// param: until — date, optional: what is dated then or earlier
// param: minConfidence — number, optional: the least confidence
// param: symmetric — text list: the predicates whose subject and object may change places
// param: after — text: the id behind which the page begins
// param: limit — integer: how many at most
// returns: id — the id
MATCH (:Entity {id: $anchor})<-[:SUBJECT|OBJECT|RECIPIENT]-(claim:Claim)
WHERE claim.id > $after
  AND ($document IS NULL OR claim.document = $document)
  AND ($predicate IS NULL OR claim.predicate = $predicate)
  AND ($polarity IS NULL OR claim.polarity = $polarity)
  AND ($modality IS NULL OR claim.modality = $modality)
  AND ($minConfidence IS NULL OR claim.confidence >= $minConfidence)
  AND ($from IS NULL OR coalesce(claim.until, claim.from) >= $from
       OR $from STARTS WITH coalesce(claim.until, claim.from))
  AND ($until IS NULL OR coalesce(claim.from, claim.until) <= $until
       OR coalesce(claim.from, claim.until) STARTS WITH $until)
  AND ($subject IS NULL OR EXISTS { (claim)-[:SUBJECT]->(:Entity {id: $subject}) }
       OR (claim.predicate IN $symmetric AND EXISTS { (claim)-[:OBJECT]->(:Entity {id: $subject}) }))
  AND ($object IS NULL OR EXISTS { (claim)-[:OBJECT]->(:Entity {id: $object}) }
       OR (claim.predicate IN $symmetric AND EXISTS { (claim)-[:SUBJECT]->(:Entity {id: $object}) }))
  AND ($recipient IS NULL OR EXISTS { (claim)-[:RECIPIENT]->(:Entity {id: $recipient}) })
RETURN DISTINCT claim.id AS id
ORDER BY id
LIMIT $limit
