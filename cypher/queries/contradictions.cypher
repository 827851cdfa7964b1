// Claims that contradict each other, both with their words.
// param: entity — entity, optional: whom the asserted claim must be about
// returns: subject, predicate, object, asserted and denied (the words), assertedIn and deniedIn (the documents), assertedClaim and deniedClaim
MATCH (asserted:Claim {polarity: 'asserted'})-[:CONTRADICTS]-(denied:Claim {polarity: 'denied'})
MATCH (subject:Entity)<-[:SUBJECT]-(asserted)-[:OBJECT]->(object:Entity)
WHERE $entity IS NULL OR $entity IN [subject.id, object.id]
MATCH (asserted)-[yes:EVIDENCE]->(:Passage)-[:IN]->(assertedIn:Document)
MATCH (denied)-[no:EVIDENCE]->(:Passage)-[:IN]->(deniedIn:Document)
RETURN DISTINCT subject.name AS subject, asserted.predicate AS predicate, object.name AS object,
       yes.text AS asserted, no.text AS denied, assertedIn.title AS assertedIn, deniedIn.title AS deniedIn,
       asserted.id AS assertedClaim, denied.id AS deniedClaim
ORDER BY assertedClaim, deniedClaim
