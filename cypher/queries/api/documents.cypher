// The documents with these ids, without their texts.
// param: ids — text list: the ids
// returns: document — in the shape of DocumentView
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document {.id, .publisher, .published, .uri, title: coalesce(document.title, document.name)} AS document
