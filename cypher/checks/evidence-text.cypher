// The quote and the passage of an evidence must be what the document says at their offsets.
// returns: claim — the id of the claim
// returns: stored — the quote as stored
// returns: document — what the document says there
MATCH (claim:Claim)-[quote:EVIDENCE]->(passage:Passage)-[:IN]->(document:Document)
WHERE quote.text <> substring(document.text, quote.start, quote.end - quote.start)
  OR passage.text <> substring(document.text, passage.start, passage.end - passage.start)
  OR quote.start < passage.start OR quote.end > passage.end
RETURN claim.id AS claim, quote.text AS stored,
  substring(document.text, quote.start, quote.end - quote.start) AS document
