// Facts that some documents assert and others deny, with how many do which.
// param: entity — entity, optional: whom the facts must be about
// returns: subject — who
// returns: predicate — the predicate
// returns: object — whom or what
// returns: asserting — how many claims say so
// returns: denying — how many claims deny it
// returns: sources — how many independent documents say so
// returns: confidence — how likely it is said, from 0 to 1
MATCH (denial:Claim)-[:CONTRADICTS]->(claim:Claim)
WITH claim.fact AS statement, count(DISTINCT claim) AS asserting, count(DISTINCT denial) AS denying
WITH *, split(statement, ' ') AS parts
WHERE $entity IS NULL OR $entity IN parts
MATCH (subject:Entity {id: parts[0]})-[fact {fact: statement}]->(object:Entity {id: parts[2]})
RETURN subject.name AS subject, type(fact) AS predicate, object.name AS object, asserting, denying,
       fact.sources AS sources, fact.confidence AS confidence
ORDER BY denying DESC, asserting DESC, subject, predicate, object
