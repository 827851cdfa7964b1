// Where the id of an entity leads that went into another one.
// param: id — text: the id
// returns: entity — the id of the entity to look at next
// returns: present — whether there is such an entity
MATCH (redirect:Redirect {id: $id})
RETURN redirect.entity AS entity, EXISTS { (:Entity {id: redirect.entity}) } AS present
