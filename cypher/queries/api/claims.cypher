// The claims with these ids, rejected ones included, each with all that a reader needs to judge it.
// param: ids — text list: the ids
// returns: claim — in the shape of ClaimView
UNWIND range(0, size($ids) - 1) AS position
MATCH (claim:Claim|RejectedClaim {id: $ids[position]})-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:RECIPIENT]->(recipient:Entity)
OPTIONAL MATCH (claim)-[:SOURCE]->(source:Entity)
CALL (claim) {
  MATCH (claim)-[place:EVIDENCE]->(passage:Passage|RejectedPassage)-[:IN]->(document:Document)
  WITH place, passage, document
  ORDER BY place.confidence DESC, place.start, place.end
  RETURN collect({document: document.id, title: coalesce(document.title, document.name),
                  publisher: document.publisher, published: document.published, text: place.text,
                  start: place.start, end: place.end, passage: passage.text}) AS evidence
}
WITH position, claim, evidence,
     [entity IN [subject, object, recipient, source] |
       CASE WHEN entity IS NULL THEN null
            ELSE entity {.id, .name, .kind, .place, aliases: coalesce(entity.aliases, []),
                         type: [label IN labels(entity) WHERE NOT label IN ['Entity', 'Organization']][0]}
       END] AS roles
RETURN claim {.id, .predicate, .polarity, .modality, .from, .until, .title, .product, .kind, .confidence, .rule,
              subject: roles[0], object: roles[1], recipient: roles[2], source: roles[3], evidence: evidence,
              amount: CASE WHEN claim.amount IS NULL THEN null
                           ELSE {value: claim.amount, currency: claim.currency} END,
              count: CASE WHEN claim.count IS NULL THEN null ELSE {value: claim.count, unit: claim.unit} END,
              review: CASE WHEN claim.review IS NULL THEN null
                           ELSE {status: claim.review, note: claim.reviewNote, who: claim.reviewer,
                                 when: claim.reviewed} END} AS claim
ORDER BY position
