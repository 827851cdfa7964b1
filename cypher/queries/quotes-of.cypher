// What somebody is quoted as saying.
// param: speaker — entity: who says it
// param: about — entity, optional: whom the words must name
// returns: quote — the words that say so
// returns: about — the names of the entities that the words name
// returns: document — the document's title
// returns: published — when the document was published
// returns: start — the offset of the first character
// returns: end — the offset behind the last character
MATCH (:Entity {id: $speaker})<-[:SAID_BY]-(quote:Quote)-[:IN]->(document:Document)
WHERE $about IS NULL OR EXISTS { (quote)-[:ABOUT]->(:Entity {id: $about}) }
RETURN quote.text AS quote,
       COLLECT { MATCH (quote)-[:ABOUT]->(about:Entity) RETURN about.name AS name ORDER BY name } AS about,

       coalesce(document.title, document.name) AS document, document.published AS published, quote.start AS start, quote.end AS end
ORDER BY published DESC, document, start
