// Writes dates, each within the month and the year that it belongs to.
// param: rows — a list of {value, precision, start, end, within}, wider dates first
UNWIND $rows AS row
MERGE (date:Date {value: row.value})
SET date.precision = row.precision, date.start = row.start, date.end = row.end
WITH date, row
WHERE row.within IS NOT NULL
MATCH (wider:Date {value: row.within})
MERGE (date)-[:WITHIN]->(wider)
