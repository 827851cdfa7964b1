// How sure is it? What to look at before something is printed, for Neo4j Browser.

// One claim with everything around it: who, what, to whom, who says so, and where.
:param predicate => 'REFERRED';
MATCH (claim:Claim {predicate: $predicate})-[role:SUBJECT|OBJECT|RECIPIENT|SOURCE]->(entity:Entity)
MATCH (claim)-[place:EVIDENCE]->(passage:Passage)-[in:IN]->(document:Document)
RETURN claim, role, entity, place, passage, in, document
LIMIT 25;

// Denials are no edges. They are claims, and stand against the claims that they deny.
MATCH (denial:Claim)-[against:CONTRADICTS]->(claim:Claim)
MATCH (denial)-[no:EVIDENCE]->(:Passage), (claim)-[yes:EVIDENCE]->(:Passage)
RETURN claim.predicate AS predicate, yes.text AS asserted, no.text AS denied, claim.document AS assertedIn,
       denial.document AS deniedIn
LIMIT 50;

// Facts that one story alone tells, the least sure first. Copies of one text count once.
MATCH (subject:Entity)-[fact]->(object:Entity)
WHERE fact.sources = 1
RETURN subject.name AS subject, type(fact) AS predicate, object.name AS object, fact.confidence AS confidence
ORDER BY confidence
LIMIT 50;

// Which documents are copies of one story?
MATCH (document:Document)
WHERE document.story <> document.id
MATCH (first:Document {id: document.story})
RETURN first.title AS first, first.publisher AS publisher, collect(document.publisher + ': ' + document.title) AS copies;

// What a rule found, to judge the rule.
:param rule => 'referred/';
MATCH (claim:Claim)-[place:EVIDENCE]->(:Passage)
WHERE place.rule STARTS WITH $rule
RETURN place.rule AS rule, place.text AS quote, claim.confidence AS confidence
LIMIT 50;
