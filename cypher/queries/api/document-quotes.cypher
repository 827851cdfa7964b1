// The quotations of a document, in the order of its text.
// param: id — text: the document's id
// returns: document — the document's id
// returns: text — the text
// returns: start — the offset of the first character
// returns: end — the offset behind the last character
// returns: speaker — the speaker's id
// returns: about — the ids of the entities that the words name
MATCH (document:Document {id: $id})<-[:IN]-(quote:Quote)
OPTIONAL MATCH (quote)-[:SAID_BY]->(speaker:Entity)
WITH document, quote, speaker,
     COLLECT { MATCH (quote)-[:ABOUT]->(entity:Entity) RETURN entity.id AS id ORDER BY id } AS about
RETURN document.id AS document, quote.text AS text, quote.start AS start, quote.end AS end,
       speaker.id AS speaker, about
ORDER BY start, end
