// A document with its text.
// param: id — text: its id
// returns: document — in the shape of DocumentView
// returns: text — the text
MATCH (document:Document {id: $id})
RETURN document {.id, .publisher, .published, .uri, title: coalesce(document.title, document.name)}
         AS document,
       document.text AS text
