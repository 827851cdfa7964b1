// The entities that a document names, in the order of their first mention.
// param: id — text: the document's id
// returns: entity — the id
// returns: mentions — start and end of each mention
MATCH (:Document {id: $id})<-[named:MENTIONED_IN]-(entity:Entity)
RETURN entity.id AS entity,
       [mention IN range(0, named.count - 1) |
         {start: named.spans[2 * mention], end: named.spans[2 * mention + 1]}] AS mentions
ORDER BY named.spans[0], entity
