// Claims that contradict each other, both with their words.
// param: entity — entity, optional: whom the asserted claim must be about
// returns: subject — who
// returns: predicate — the predicate
// returns: object — whom or what
// returns: asserted — the words that say so
// returns: denied — the words that say the contrary
// returns: assertedIn — the title of the document that says so
// returns: deniedIn — the title of the document that says the contrary
// returns: assertedClaim — the id of the claim that it is so
// returns: deniedClaim — the id of the claim that it is not
MATCH (asserted:Claim {polarity: 'asserted'})-[:CONTRADICTS]-(denied:Claim {polarity: 'denied'})
MATCH (subject:Entity)<-[:SUBJECT]-(asserted)-[:OBJECT]->(object:Entity)
WHERE $entity IS NULL OR $entity IN [subject.id, object.id]
MATCH (asserted)-[yes:EVIDENCE]->(:Passage)-[:IN]->(assertedIn:Document)
MATCH (denied)-[no:EVIDENCE]->(:Passage)-[:IN]->(deniedIn:Document)
RETURN DISTINCT subject.name AS subject, asserted.predicate AS predicate, object.name AS object,
       yes.text AS asserted, no.text AS denied, coalesce(assertedIn.title, assertedIn.name) AS assertedIn,
       coalesce(deniedIn.title, deniedIn.name) AS deniedIn,
       asserted.id AS assertedClaim, denied.id AS deniedClaim
ORDER BY assertedClaim, deniedClaim
