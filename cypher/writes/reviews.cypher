// Brings the claims of documents to what people decided on them, the latest decision on a statement first. A claim is
// rejected if all of its statements are; it then bears the label RejectedClaim instead of Claim, so that no query
// meets it.
// param: documents — the documents' ids
UNWIND $documents AS id
MATCH (reviewed:Decision {document: id})
WITH DISTINCT reviewed.document AS id
MATCH (claim:Claim|RejectedClaim {document: id})
WITH claim, COLLECT {
  MATCH (decision:Decision {document: claim.document})
  WHERE decision.undone IS NULL AND any(statement IN decision.statements WHERE statement IN claim.statements)
  RETURN decision
  ORDER BY decision.when DESC
} AS decisions
WITH claim, [statement IN claim.statements |
  head([decision IN decisions WHERE statement IN decision.statements])] AS latest
WITH claim, CASE
  WHEN all(decision IN latest WHERE decision IS NOT NULL AND decision.status = 'rejected') THEN head(latest)
  ELSE head([decision IN latest WHERE decision.status = 'confirmed'])
END AS decision
WITH claim, decision, coalesce(decision.status = 'rejected', false) AS rejected
SET claim.review = decision.status, claim.reviewNote = decision.note, claim.reviewer = decision.who,
  claim.reviewed = decision.when
WITH claim, rejected
WHERE rejected = (claim:Claim)
MATCH (owner:Entity {id: split(claim.fact, ' ')[0]})
SET owner:Stale
WITH claim, rejected
REMOVE claim:Claim:RejectedClaim
SET claim:$(CASE WHEN rejected THEN 'RejectedClaim' ELSE 'Claim' END)
WITH claim
OPTIONAL MATCH (claim)-[tie:CONTRADICTS|STATES]-()
DELETE tie
