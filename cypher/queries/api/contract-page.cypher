// Contracts in the order of their ids.
// param: party — text, optional: the id of an entity that must be a party
// param: after — text: the id behind which the page begins
// param: limit — integer: how many at most
// returns: id — the id
// returns: kind — contract, trial, nda, licence or purchase order
// returns: amount — the sum of money, where known
// returns: currency — its ISO 4217 code
// returns: from — when it began, where known
// returns: until — when it ended, where known
// returns: parties — the ids of the parties
// returns: claims — the ids of the claims that state it
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
