// A direct edge must be marked as disputed exactly where a denial of it exists.
// returns: fact — what the edge says
MATCH (:Entity)-[edge]->(:Entity)
WHERE edge.disputed <> EXISTS { MATCH (:Claim {fact: edge.fact, polarity: 'denied'}) }
RETURN edge.fact AS fact
