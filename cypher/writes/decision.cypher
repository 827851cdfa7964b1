// Keeps what a person decided.
// param: id — its id
// param: properties — kind, who, when and what was decided
CREATE (decision:Decision {id: $id})
SET decision += $properties
