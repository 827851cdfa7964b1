// Writes which denials stand against which assertions of the same fact.
// param: owners — the ids of the entities that the facts start from
UNWIND $owners AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(denial:Claim {polarity: 'denied'})
WHERE denial.fact STARTS WITH id + ' '
MATCH (claim:Claim {fact: denial.fact, polarity: 'asserted', modality: 'actual'})
MERGE (denial)-[:CONTRADICTS]->(claim)
