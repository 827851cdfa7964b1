// Gives a decision.
// param: id — its id
// returns: decision — its properties
MATCH (decision:Decision {id: $id})
RETURN decision {.*} AS decision
