// What somebody is quoted as saying, about something if given.
// param: speakers — text list: ids of which one is the speaker
// param: topics — text list: ids of which one must be named in the quotation or its document; empty for any
// returns: words — the words
// returns: id — the document's id
MATCH (quote:Quote)-[:SAID_BY]->(speaker:Entity)
WHERE speaker.id IN $speakers
MATCH (quote)-[:IN]->(document:Document)
WHERE size($topics) = 0
   OR EXISTS { MATCH (quote)-[:ABOUT]->(topic:Entity) WHERE topic.id IN $topics }
   OR EXISTS { MATCH (topic:Entity)-[:MENTIONED_IN]->(document) WHERE topic.id IN $topics }
RETURN quote.text AS words, document.id AS id
ORDER BY id, quote.start
