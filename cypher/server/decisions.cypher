// Lists people's decisions on names that hold, the oldest first.
// returns: decision — its properties
MATCH (decision:Decision)
WHERE decision.undone IS NULL AND decision.kind IN ['merge', 'split']
RETURN decision {.*} AS decision
ORDER BY decision.when
