// With whom somebody wrote, spoke, met or was otherwise in touch.
// param: entity — entity: the person or organisation
// returns: contact — the other
// returns: type — the type
// returns: predicate — the predicate
// returns: from — when it began, where known
// returns: polarity — asserted or denied
// returns: modality — actual, attempted, planned or alleged
// returns: confidence — how likely the text says so, from 0 to 1
// returns: quote — the words that say so
// returns: document — the document's title
// returns: claim — the claim's id
MATCH (entity:Entity {id: $entity})<-[:SUBJECT|OBJECT|RECIPIENT]-(claim:Claim)
WHERE claim.predicate IN ['COMMUNICATED_WITH', 'RELATED_TO', 'REFERRED']
WITH DISTINCT entity, claim
MATCH (claim)-[role:SUBJECT|OBJECT|RECIPIENT]->(contact:Entity)
WHERE contact <> entity AND (claim.predicate <> 'REFERRED' OR NOT role:OBJECT)
MATCH (claim)-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN contact.name AS contact,
       [label IN labels(contact) WHERE NOT label IN ['Entity', 'Organization']][0] AS type,
       claim.predicate AS predicate, claim.from AS from, claim.polarity AS polarity, claim.modality AS modality,
       claim.confidence AS confidence, place.text AS quote,
       coalesce(document.title, document.name) AS document, claim.id AS claim
ORDER BY contact, predicate, confidence DESC, claim
