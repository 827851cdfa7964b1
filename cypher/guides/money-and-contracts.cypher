// Who pays whom, for what and how long, for Neo4j Browser.

// All contracts of an agency, with their parties and dates as a picture.
:param agency => 'agency-u-s-immigration-and-customs-enforcement';
MATCH (:Entity {id: $agency})<-[:PARTY]-(contract:Contract)-[edge:PARTY|SIGNED_ON|STARTS_ON|ENDS_ON]->(end)
RETURN contract, edge, end;

// What ran on a day, as far as the texts tell.
:param day => '2020-06-15';
MATCH (contract:Contract)
WHERE contract.from <= $day AND (contract.until IS NULL OR contract.until >= $day OR $day STARTS WITH contract.until)
MATCH (contract)-[:PARTY]->(party:Entity)
RETURN contract.kind AS kind, collect(party.name) AS parties, contract.amount AS amount, contract.currency AS currency,
       contract.from AS from, contract.until AS until
ORDER BY from;

// The largest sums, whatever they are for.
MATCH (claim:Claim)
WHERE claim.amount > 0
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Entity)
RETURN subject.name AS subject, claim.predicate AS predicate, object.name AS object, claim.amount AS amount,
       claim.currency AS currency, claim.polarity AS polarity, claim.modality AS modality
ORDER BY amount DESC
LIMIT 50;

// What happened in a month: dates lie within their month and year.
:param month => '2020-02';
MATCH (date:Date)-[:WITHIN]->{0,1}(:Date {value: $month})
MATCH (date)-[:MENTIONED_IN]->(document:Document)
RETURN date.value AS date, collect(DISTINCT document.title) AS documents
ORDER BY date;

// Who moved between agencies and companies?
MATCH (agency:Agency)<-[here:ROLE_AT]-(person:Person)-[there:ROLE_AT]->(company:Company)
RETURN agency, here, person, there, company;
