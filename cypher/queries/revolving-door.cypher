// People with a role at a public body and a role at a company.
// param: company — entity, optional: the company
// returns: person — who
// returns: agency — the public body
// returns: agencyTitle — the office there
// returns: company — the company
// returns: companyTitle — the office there
// returns: agencyQuote — the words that say the one
// returns: companyQuote — the words that say the other
MATCH (company:Company)<-[:OBJECT]-(there:Claim {predicate: 'ROLE_AT', polarity: 'asserted'})
WHERE $company IS NULL OR company.id = $company
MATCH (there)-[:SUBJECT]->(person:Person)
MATCH (person)<-[:SUBJECT]-(here:Claim {predicate: 'ROLE_AT', polarity: 'asserted'})-[:OBJECT]->(agency:Agency)
RETURN person.name AS person, agency.name AS agency, here.title AS agencyTitle, company.name AS company,
       there.title AS companyTitle,
       head(COLLECT { MATCH (here)-[place:EVIDENCE]->() RETURN place.text AS text ORDER BY text }) AS agencyQuote,
       head(COLLECT { MATCH (there)-[place:EVIDENCE]->() RETURN place.text AS text ORDER BY text }) AS companyQuote
ORDER BY person, agency, company
