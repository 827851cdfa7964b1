// What the files of documents are called, and what it takes to turn offsets into their texts into offsets into the files.
// param: ids — text list: the documents' ids
// returns: id — the document's id
// returns: name — the file's name, or the address it was fetched from
// returns: uri — where it can be read
// returns: offset — how many characters of the file precede the text
// returns: wide — whether characters of the text take two UTF-16 units
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id, document.name AS name, document.uri AS uri, coalesce(document.offset, 0) AS offset,
       document.length <> size(document.text) AS wide
