// Who in a country or place uses or tests a vendor's products, by where they belong or are said to be located.
// param: vendor — entity: the vendor or technology
// param: place — text: the place's name, such as United Kingdom
// returns: user — who uses them
// returns: type — the type
// returns: kind — what it is within its type, where known
// returns: predicate — USES or TESTED
// returns: sources — how many independent documents say so
// returns: confidence — how likely it is said, from 0 to 1
// returns: disputed — whether other claims say the contrary
// returns: claims — the ids of the claims that state it
MATCH (:Entity {id: $vendor})<-[fact:USES|TESTED]-(user:Entity)
WHERE toLower(user.place) = toLower($place)
   OR EXISTS { (user)-[:LOCATED_IN]->{1,3}(place:Place) WHERE toLower(place.name) = toLower($place) }
RETURN user.name AS user, [label IN labels(user) WHERE NOT label IN ['Entity', 'Organization']][0] AS type,
       user.kind AS kind, type(fact) AS predicate, fact.sources AS sources, fact.confidence AS confidence,
       fact.disputed AS disputed, fact.claims AS claims
ORDER BY sources DESC, confidence DESC, user
