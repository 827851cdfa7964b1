// Notes down that a decision holds no longer.
// param: id — its id
// param: who — who undid it
// param: when — when
MATCH (decision:Decision {id: $id})
SET decision.undone = $when, decision.undoneBy = $who
