// Removes contracts that no claim states any more.
// param: contracts — the ids of the contracts that stay
MATCH (contract:Contract)
WHERE NOT contract.id IN $contracts
DETACH DELETE contract
