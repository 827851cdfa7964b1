// Writes contracts with their parties, dates and the claims that state them.
// param: rows — a list of {id, parties, properties, signed, starts, ends, claims}
UNWIND $rows AS row
MERGE (contract:Contract {id: row.id})
SET contract = row.properties
WITH contract, row
OPTIONAL MATCH (contract)-[former:SIGNED_ON|STARTS_ON|ENDS_ON]->(date:Date)
WHERE date.value <> coalesce(CASE type(former) WHEN 'SIGNED_ON' THEN row.signed WHEN 'STARTS_ON' THEN row.starts ELSE row.ends END, '')
DELETE former
WITH DISTINCT contract, row
CALL (contract, row) {
  UNWIND row.parties AS id
  MATCH (party:Entity {id: id})
  MERGE (contract)-[:PARTY]->(party)
}
CALL (contract, row) {
  UNWIND row.claims AS id
  MATCH (claim:Claim {id: id})
  MERGE (claim)-[:STATES]->(contract)
}
CALL (contract, row) {
  MATCH (date:Date {value: row.signed})
  MERGE (contract)-[:SIGNED_ON]->(date)
}
CALL (contract, row) {
  MATCH (date:Date {value: row.starts})
  MERGE (contract)-[:STARTS_ON]->(date)
}
CALL (contract, row) {
  MATCH (date:Date {value: row.ends})
  MERGE (contract)-[:ENDS_ON]->(date)
}
