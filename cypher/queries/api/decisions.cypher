// The decisions with these ids.
// param: ids — text list: the ids
// returns: decision — in the shape of DecisionView
UNWIND range(0, size($ids) - 1) AS position
MATCH (decision:Decision {id: $ids[position]})
RETURN decision {.id, .kind, .who, .when, .note, .claim, .status, .undone, .undoneBy,
                 entities: coalesce(decision.entities, []),
                 pairs: [i IN range(0, size(coalesce(decision.leftNames, [])) - 1) |
                          {left: decision.leftNames[i], right: decision.rightNames[i]}]} AS decision
ORDER BY position
