// Removes the pairs of entities that may be one.
MATCH (pair:Namesakes)
DELETE pair
