// People with a role at a public body and a role at a company.
// param: company — entity, optional: the company
// returns: person, agency, agencyTitle, company, companyTitle, agencyQuote, companyQuote
MATCH (company:Company)<-[:OBJECT]-(there:Claim {predicate: 'ROLE_AT', polarity: 'asserted'})-[:SUBJECT]->(person:Person)
WHERE $company IS NULL OR company.id = $company
MATCH (person)<-[:SUBJECT]-(here:Claim {predicate: 'ROLE_AT', polarity: 'asserted'})-[:OBJECT]->(agency:Agency)
RETURN person.name AS person, agency.name AS agency, here.title AS agencyTitle, company.name AS company,
       there.title AS companyTitle,
       head(COLLECT { MATCH (here)-[place:EVIDENCE]->() RETURN place.text AS text ORDER BY text }) AS agencyQuote,
       head(COLLECT { MATCH (there)-[place:EVIDENCE]->() RETURN place.text AS text ORDER BY text }) AS companyQuote
ORDER BY person, agency, company
