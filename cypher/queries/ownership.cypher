// What an organisation owns, founded or has for parts, and what is above it, at most four steps away.
// param: organization — entity: the organisation
// returns: steps — how many steps away it is
// returns: direction — above or below
// returns: chain — the names from the organisation on
// returns: predicates — the predicate of each step
// returns: disputed — whether other claims say the contrary of a step
// returns: confidence — that of the least sure step, from 0 to 1
MATCH (start:Entity {id: $organization})
CALL (start) {
  MATCH chain = (start)-[:OWNS|FOUNDED]->{1,4}(:Entity)
  RETURN 'below' AS direction, chain
  UNION
  MATCH chain = (start)<-[:PART_OF]-{1,4}(:Entity)
  RETURN 'below' AS direction, chain
  UNION
  MATCH chain = (start)-[:PART_OF]->{1,4}(:Entity)
  RETURN 'above' AS direction, chain
  UNION
  MATCH chain = (start)<-[:OWNS|FOUNDED]-{1,4}(:Entity)
  RETURN 'above' AS direction, chain
}
RETURN length(chain) AS steps, direction, [node IN nodes(chain) | node.name] AS chain,
       [fact IN relationships(chain) | type(fact)] AS predicates,
       any(fact IN relationships(chain) WHERE fact.disputed) AS disputed,
       reduce(least = 1.0, fact IN relationships(chain) |
         CASE WHEN fact.confidence < least THEN fact.confidence ELSE least END) AS confidence
ORDER BY direction, steps, chain, predicates
