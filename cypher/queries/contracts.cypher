// Contracts with their parties, worth and dates.
// param: party — entity, optional: who must be a party
// param: with — entity, optional: who must be another party
// param: kind — text, optional: contract, trial, nda, licence or purchase order
// param: on — date, optional: what runs on that day as far as the texts tell; undated ones are left out
// param: atLeast — number, optional: the least sum; those without one are left out
// returns: contract — the contract's id
// returns: kind — contract, trial, nda, licence or purchase order
// returns: parties — the names of the parties
// returns: amount — the sum of money, where known
// returns: currency — its ISO 4217 code
// returns: from — when it began, where known
// returns: until — when it ended, where known
// returns: claims — the ids of the claims that state it
MATCH (contract:Contract)
WHERE ($kind IS NULL OR contract.kind = $kind)
  AND ($party IS NULL OR EXISTS { (contract)-[:PARTY]->(:Entity {id: $party}) })
  AND ($with IS NULL OR EXISTS { (contract)-[:PARTY]->(:Entity {id: $with}) })
  AND ($atLeast IS NULL OR contract.amount >= $atLeast)
  AND ($on IS NULL
       OR (contract.from <= $on
           AND (contract.until IS NULL OR contract.until >= $on OR $on STARTS WITH contract.until)))
RETURN contract.id AS contract, contract.kind AS kind,
       COLLECT { MATCH (contract)-[:PARTY]->(party:Entity) RETURN party.name AS name ORDER BY name } AS parties,
       contract.amount AS amount, contract.currency AS currency, contract.from AS from, contract.until AS until,
       COLLECT { MATCH (claim:Claim)-[:STATES]->(contract) RETURN claim.id AS id ORDER BY id } AS claims
ORDER BY from, contract
