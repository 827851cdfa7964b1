// A quotation must be what its document says at its offsets.
// returns: quote — the id of a quotation that is not

// The offsets have some play, see evidence-text.
MATCH (quote:Quote)
OPTIONAL MATCH (quote)-[:IN]->(document:Document)
WITH quote, document.text AS text, document.length - size(document.text) AS play
WITH quote, play, text, CASE WHEN quote.start > play THEN quote.start - play ELSE 0 END AS first
WHERE text IS NULL
  OR NOT substring(text, first, quote.end - first) CONTAINS quote.text
  OR NOT 0 <= quote.end - quote.start - size(quote.text) <= play
RETURN quote.id AS quote
