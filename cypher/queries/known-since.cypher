// What documents of a time or later state about an entity: what became known since then.
// param: since — date: when the documents were published at the earliest
// param: entity — entity, optional: whom the claims must be about
// returns: published — when the document was published
// returns: subject — who
// returns: predicate — the predicate
// returns: object — whom or what
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (document:Document)
WHERE document.published >= $since
MATCH (document)<-[:IN]-(:Passage)<-[place:EVIDENCE]-(claim:Claim)
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Entity)
WHERE $entity IS NULL OR $entity IN [subject.id, object.id]
   OR EXISTS { (claim)-[:RECIPIENT]->(:Entity {id: $entity}) }
RETURN document.published AS published, subject.name AS subject, claim.predicate AS predicate,
       object.name AS object, claim.polarity AS polarity, claim.modality AS modality,
       claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY published DESC, document, claim
