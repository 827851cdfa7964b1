// How a referral went on: who referred to whom, who in turn referred to whom, and so on, at most five times.
// param: start — entity: with whom the chain begins
// returns: length — how many referrals the chain has
// returns: chain — the names of those who passed on and of the last recipient
// returns: referred — whom or what each passed on
// returns: quotes — the words that say so, one a referral
// returns: claims — the ids of the claims
MATCH chain = (start:Entity {id: $start})
  ((:Entity)<-[:SUBJECT]-(claims:Claim WHERE claims.predicate = 'REFERRED' AND claims.polarity = 'asserted')
   -[:RECIPIENT]->(recipients:Entity)){1,5}
WITH start, claims, recipients
WHERE all(i IN range(0, size(recipients) - 1) WHERE NOT recipients[i] IN recipients[..i] + [start])
RETURN size(claims) AS length, [start.name] + [recipient IN recipients | recipient.name] AS chain,
       COLLECT { UNWIND claims AS claim MATCH (claim)-[:OBJECT]->(object:Entity) RETURN object.name } AS referred,
       COLLECT {
         UNWIND claims AS claim
         RETURN head(COLLECT {
           MATCH (claim)-[place:EVIDENCE]->() RETURN place.text ORDER BY place.confidence DESC, place.start
         })
       } AS quotes,
       [claim IN claims | claim.id] AS claims
ORDER BY length DESC, chain, claims
