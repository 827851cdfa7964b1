// Lists the documents on whose claims people have decided.
// returns: document — the document's id
MATCH (decision:Decision)
WHERE decision.document IS NOT NULL
RETURN DISTINCT decision.document AS document
