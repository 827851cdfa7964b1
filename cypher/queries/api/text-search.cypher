// The documents, quotations and evidence passages whose text has words.
// param: query — text: a Lucene query
// param: limit — integer: how many of each kind at most
// returns: kind — document, quote or passage
// returns: score — how well it fits, the best of each kind first
// returns: document — in the shape of DocumentView
// returns: text — the words of a quotation or passage
// returns: start — where they begin in the document
// returns: end — the offset behind them
CALL db.index.fulltext.queryNodes('texts', $query) YIELD node, score
WITH CASE WHEN node:Document THEN 'document' WHEN node:Quote THEN 'quote' ELSE 'passage' END AS kind, node, score
ORDER BY score DESC, node.id
WITH kind, collect({node: node, score: score})[..$limit] AS hits
UNWIND hits AS hit
WITH kind, hit.node AS node, hit.score AS score
OPTIONAL MATCH (node)-[:IN]->(within:Document)
WITH kind, node, score, coalesce(within, node) AS document
RETURN kind, score,
       document {.id, .publisher, .published, .uri, title: coalesce(document.title, document.name)} AS document,
       CASE WHEN kind <> 'document' THEN node.text END AS text, node.start AS start, node.end AS end
ORDER BY CASE kind WHEN 'document' THEN 0 WHEN 'quote' THEN 1 ELSE 2 END, score DESC, node.id
