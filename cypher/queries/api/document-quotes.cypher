// The quotations of a document, in the order of its text.
// param: id — text: the document's id
// returns: document, text, start, end, and speaker and about by their ids
MATCH (document:Document {id: $id})<-[:IN]-(quote:Quote)
OPTIONAL MATCH (quote)-[:SAID_BY]->(speaker:Entity)
WITH document, quote, speaker,
     COLLECT { MATCH (quote)-[:ABOUT]->(entity:Entity) RETURN entity.id AS id ORDER BY id } AS about
RETURN document.id AS document, quote.text AS text, quote.start AS start, quote.end AS end,
       speaker.id AS speaker, about
ORDER BY start, end
