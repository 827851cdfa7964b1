// Tells of all staged documents what is staged, what of it is loaded, and which other documents tell the same story.
// returns: id — the document's id
// returns: staged — the hash of what is staged
// returns: loaded — the hash of what was loaded; nothing before the first load
// returns: fingerprint — the numbers by which copies of a text are found
// returns: story — the id of the first document with the same text, give or take a few words
MATCH (document:Document)
WHERE document.extractor IS NOT NULL
RETURN document.id AS id, document.staged AS staged, document.loaded AS loaded,
  document.fingerprint AS fingerprint, document.story AS story
