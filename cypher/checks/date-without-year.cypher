// A date must lie within its month and its year.
// returns: date — a date that does not
MATCH (date:Date)
WHERE date.precision <> 'year'
  AND NOT EXISTS { (date)-[:WITHIN]->(:Date {value: left(date.value, size(date.value) - 3)}) }
RETURN date.value AS date
