// The quote and the passage of an evidence must be what the document says at their offsets.
// returns: claim — the id of the claim
// returns: stored — the quote as stored
// returns: document — what the document says there

// Offsets count UTF-16 units as Java does, and Cypher counts characters: so characters that take two units, such as
// emoji, leave that much play.
MATCH (claim:Claim)-[quote:EVIDENCE]->(passage:Passage)-[:IN]->(document:Document)
WITH claim, quote, passage, document.text AS text, document.length - size(document.text) AS play
UNWIND [quote, passage] AS part
WITH claim, quote, passage, part, play, text,
  CASE WHEN part.start > play THEN part.start - play ELSE 0 END AS first
WITH claim, quote, passage, part, play, substring(text, first, part.end - first) AS said
WHERE NOT said CONTAINS part.text
  OR NOT 0 <= part.end - part.start - size(part.text) <= play
  OR quote.start < passage.start OR quote.end > passage.end
RETURN claim.id AS claim, part.text AS stored, said AS document
