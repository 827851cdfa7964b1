// Contracts in the order of their ids.
// param: party — text, optional: the id of an entity that must be a party
// param: after — text: the id behind which the page begins
// param: limit — integer: how many at most
// returns: id, kind, amount, currency, from, until, and parties and claims by their ids
MATCH (contract:Contract)
WHERE contract.id > $after
  AND ($party IS NULL OR EXISTS { (contract)-[:PARTY]->(:Entity {id: $party}) })
WITH contract
ORDER BY contract.id
LIMIT $limit
RETURN contract.id AS id, contract.kind AS kind, contract.amount AS amount, contract.currency AS currency,
       contract.from AS from, contract.until AS until,
       COLLECT { MATCH (contract)-[:PARTY]->(party:Entity) RETURN party.id AS id ORDER BY id } AS parties,
       COLLECT { MATCH (contract)<-[:STATES]-(claim:Claim) RETURN claim.id AS id ORDER BY id } AS claims
ORDER BY id
