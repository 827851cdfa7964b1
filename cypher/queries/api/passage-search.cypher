// The evidence passages that fit words.
// param: query — text: a Lucene query
// param: limit — integer: how many at most
// returns: score — how well it fits, the best first
// returns: text — the text
// returns: start — the offset of the first character
// returns: end — the offset behind the last character
// returns: document — in the shape of DocumentView
CALL db.index.fulltext.queryNodes('passage_text', $query, {limit: $limit}) YIELD node, score
MATCH (node)-[:IN]->(document:Document)
RETURN score, node.text AS text, node.start AS start, node.end AS end,
       document {.id, .publisher, .published, .uri, title: coalesce(document.title, document.name, document.id)}
         AS document
ORDER BY score DESC, node.id
