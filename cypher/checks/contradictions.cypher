// A denial must stand against every asserted, actual claim of the same fact, and against no other.
// returns: fact — what is disputed
MATCH (denial:Claim {polarity: 'denied'})
WHERE COUNT { (denial)-[:CONTRADICTS]->(:Claim {fact: denial.fact, polarity: 'asserted', modality: 'actual'}) }
    <> COUNT { MATCH (:Claim {fact: denial.fact, polarity: 'asserted', modality: 'actual'}) }
  OR EXISTS { MATCH (denial)-[:CONTRADICTS]->(other:Claim) WHERE other.fact <> denial.fact }
RETURN denial.fact AS fact
