// Makes a graph of circles that know each other: nine in ten facts are within a circle, the rest go anywhere.
// param: entities — how many entities
// param: circle — how many of them are a circle
// param: facts — how many facts
UNWIND range(0, $entities - 1) AS number
CALL (number) {
  CREATE (:Entity:Organization:Company {id: 'company-' + number, name: 'Company ' + number, aliases: []})
} IN TRANSACTIONS OF 5000 ROWS
WITH count(*) AS made
UNWIND range(0, $facts - 1) AS number
CALL (number) {
  WITH number, (number * 7919) % $entities AS one, 1 + number / $entities AS step
  WITH number, one, CASE number % 10
    WHEN 0 THEN (one * 31 + number) % $entities
    ELSE one - one % $circle + (one + step * step) % $circle END AS other
  MATCH (owner:Entity {id: 'company-' + one}), (target:Entity {id: 'company-' + other})
  CREATE (owner)-[:USES {fact: owner.id + ' USES ' + target.id, claims: [], sources: 1 + number % 3,
    confidence: 0.9, disputed: false}]->(target)
} IN TRANSACTIONS OF 5000 ROWS
