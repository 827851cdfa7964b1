// Lists the documents that an extractor has already read.
// param: extractor — the extractor's version
// returns: id — the document's id
MATCH (document:Document {extractor: $extractor})
RETURN document.id AS id
