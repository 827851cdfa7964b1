// An entity with the number of claims that it plays a part in, by predicate.
// param: entity — entity: the entity
// returns: entity — the node
// returns: claims — predicate and number of the claims, by predicate
MATCH (entity:Entity {id: $entity})
RETURN entity,
       COLLECT {
         MATCH (entity)<-[:SUBJECT|OBJECT|RECIPIENT]-(claim:Claim)
         WITH claim.predicate AS predicate, count(DISTINCT claim) AS number
         RETURN {predicate: predicate, number: number}
         ORDER BY number DESC, predicate
       } AS claims
