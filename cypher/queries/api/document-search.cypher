// The documents whose title or text fits words.
// param: query — text: a Lucene query
// param: limit — integer: how many at most
// returns: score — how well it fits, the best first
// returns: document — in the shape of DocumentView
CALL db.index.fulltext.queryNodes('document_text', $query, {limit: $limit}) YIELD node, score
RETURN score,
       node {.id, .publisher, .published, .uri, title: coalesce(node.title, node.name, node.id)} AS document
ORDER BY score DESC, node.id
