// The documents that name an entity, those that name it most first.
// param: entity — entity: the entity
// returns: document — the document's id
// returns: title — its title
// returns: publisher — who published it
// returns: published — when the document was published
// returns: mentions — how often it names the entity
// returns: claims — how many claims about it the document states
MATCH (entity:Entity {id: $entity})-[named:MENTIONED_IN]->(document:Document)
RETURN document.id AS document, coalesce(document.title, document.name) AS title, document.publisher AS publisher,
       document.published AS published, named.count AS mentions,
       COUNT { MATCH (entity)<-[:SUBJECT|OBJECT|RECIPIENT]-(claim:Claim {document: document.id}) RETURN DISTINCT claim } AS claims
ORDER BY mentions DESC, published DESC, document
