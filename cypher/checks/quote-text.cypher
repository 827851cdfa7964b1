// A quotation must be what its document says at its offsets.
// returns: quote — the id of a quotation that is not
MATCH (quote:Quote)
WHERE NOT EXISTS {
  MATCH (quote)-[:IN]->(document:Document)
  WHERE quote.text = substring(document.text, quote.start, quote.end - quote.start)
}
RETURN quote.id AS quote
