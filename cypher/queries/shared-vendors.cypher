// The vendors and technologies that two organisations both use, test or buy.
// param: one — entity: the one organisation
// param: other — entity: the other
// returns: vendor — the vendor or technology
// returns: oneDoes — what ties the one to it
// returns: otherDoes — what ties the other to it
// returns: oneClaims — the ids of the claims about the one
// returns: otherClaims — the ids of the claims about the other
MATCH (one:Entity {id: $one})-[mine:USES|TESTED|CONTRACTED_WITH|BOUGHT_FROM|SUPPLIES]-(vendor:Entity)
MATCH (vendor)-[theirs:USES|TESTED|CONTRACTED_WITH|BOUGHT_FROM|SUPPLIES]-(other:Entity {id: $other})
WHERE one <> other
RETURN vendor.name AS vendor, collect(DISTINCT type(mine)) AS oneDoes, collect(DISTINCT type(theirs)) AS otherDoes,
       reduce(ids = [], claims IN collect(DISTINCT mine.claims) | ids + claims) AS oneClaims,
       reduce(ids = [], claims IN collect(DISTINCT theirs.claims) | ids + claims) AS otherClaims
ORDER BY vendor
