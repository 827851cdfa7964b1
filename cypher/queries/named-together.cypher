// Who is named in the same documents as an entity without a fact between them: where to look next.
// param: entity — entity: the entity
// param: type — text, optional: the type of those to find, such as Person
// returns: other — who is named, too
// returns: type — the type
// returns: documents — in how many documents both are named
// returns: titles — the titles of some of them
MATCH (entity:Entity {id: $entity})-[:MENTIONED_IN]->(document:Document)<-[:MENTIONED_IN]-(other:Entity)
WHERE ($type IS NULL OR $type IN labels(other)) AND NOT EXISTS { (entity)--(other) }
WITH other, count(document) AS documents, collect(coalesce(document.title, document.name)) AS titles
RETURN other.name AS other, [label IN labels(other) WHERE NOT label IN ['Entity', 'Organization']][0] AS type,
       documents, titles[..5] AS titles
ORDER BY documents DESC, other
LIMIT 200
