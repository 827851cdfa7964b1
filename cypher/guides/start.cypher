// A first walk through the graph, for Neo4j Browser: paste a block, look, go on with the next.
// 'serve' prints the Browser's address and how to log in.

// What is in it: how many entities of each type, and how many claims of each predicate.
MATCH (entity:Entity)
RETURN [label IN labels(entity) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, count(*) AS entities
ORDER BY entities DESC;

MATCH (claim:Claim)
RETURN claim.predicate AS predicate, claim.polarity AS polarity, claim.modality AS modality, count(*) AS claims
ORDER BY claims DESC;

// Find somebody by any of their names, typing errors included.
CALL db.index.fulltext.queryNodes('entity_names', 'clearveiw~') YIELD node, score
RETURN node.id AS id, node.name AS name, node.aliases AS aliases, score
LIMIT 10;

// Their facts, one hop: every edge is asserted and actual. Click an edge to see its claims and how sure it is.
:param id => 'company-clearview-ai';
MATCH (entity:Entity {id: $id})-[fact]-(other:Entity)
RETURN entity, fact, other
LIMIT 100;

// The same with the sentences that say so.
MATCH (entity:Entity {id: $id})-[fact]-(other:Entity)
UNWIND fact.claims AS claimId
MATCH (:Claim {id: claimId})-[place:EVIDENCE]->(:Passage)-[:IN]->(document:Document)
RETURN startNode(fact).name AS subject, type(fact) AS predicate, endNode(fact).name AS object, place.text AS quote,
       document.title AS document
ORDER BY predicate, subject, object
LIMIT 100;
