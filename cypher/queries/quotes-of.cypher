// What somebody is quoted as saying.
// param: speaker — entity: who says it
// param: about — entity, optional: whom the words must name
// returns: quote, about (the names), document, published, start, end
MATCH (:Entity {id: $speaker})<-[:SAID_BY]-(quote:Quote)-[:IN]->(document:Document)
WHERE $about IS NULL OR EXISTS { (quote)-[:ABOUT]->(:Entity {id: $about}) }
RETURN quote.text AS quote,
       COLLECT { MATCH (quote)-[:ABOUT]->(about:Entity) RETURN about.name AS name ORDER BY name } AS about,
       document.title AS document, document.published AS published, quote.start AS start, quote.end AS end
ORDER BY published DESC, document, start
