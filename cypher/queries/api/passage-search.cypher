// The evidence passages that fit words.
// param: query — text: a Lucene query
// param: limit — integer: how many at most
// returns: score, the best first, text, start and end of the passage, and document in the shape of DocumentView
CALL db.index.fulltext.queryNodes('passage_text', $query, {limit: $limit}) YIELD node, score
MATCH (node)-[:IN]->(document:Document)
RETURN score, node.text AS text, node.start AS start, node.end AS end,
       document {.id, .publisher, .published, .uri, title: coalesce(document.title, document.name, document.id)}
         AS document
ORDER BY score DESC, node.id
