// Removes dates that neither a document nor a contract names any more, nor any date within them.
MATCH (date:Date)
WHERE NOT EXISTS {
  MATCH (date)<-[:WITHIN*0..2]-(named:Date)
  WHERE EXISTS { (named)-[:MENTIONED_IN]->(:Document) }
    OR EXISTS { (named)<-[:SIGNED_ON|STARTS_ON|ENDS_ON]-(:Contract) }
}
DETACH DELETE date
