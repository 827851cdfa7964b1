// Documents, the newest first and the undated last.
// param: published — text, optional: the date of the last document shown; nothing at the beginning
// param: after — text: its id
// param: limit — integer: how many at most
// returns: id — the id
// returns: title — the title, or the name it was read under
// returns: publisher — who published it
// returns: published — when the document was published
// returns: uri — where it can be read
MATCH (document:Document)
WITH document, coalesce(document.published, '') AS date
WHERE document.loaded IS NOT NULL
  AND ($published IS NULL OR date < $published OR (date = $published AND document.id > $after))
RETURN document.id AS id, coalesce(document.title, document.name) AS title,
       document.publisher AS publisher, document.published AS published, document.uri AS uri
ORDER BY date DESC, id
LIMIT $limit
