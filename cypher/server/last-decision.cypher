// Tells when people decided or undid something last.
// returns: when — when; nothing if they never did
MATCH (decision:Decision)
UNWIND [decision.when, decision.undone] AS when
RETURN max(when) AS when
