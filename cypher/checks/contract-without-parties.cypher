// A contract must have two parties and a claim that states it.
// returns: contract — the id of a contract that has not
MATCH (contract:Contract)
WHERE COUNT { (contract)-[:PARTY]->(:Entity) } <> 2 OR NOT EXISTS { (:Claim)-[:STATES]->(contract) }
RETURN contract.id AS contract
