// What the claims about an entity date, the earliest first.
// param: id — text: the entity's id
// param: date — text: the date of the last entry shown; empty at the beginning
// param: after — text: the id of its claim, a space and its event
// param: limit — integer: how many at most
// returns: date — the date
// returns: event — began, ended or happened
// returns: claim — the claim's id
MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT|RECIPIENT]-(claim:Claim)
WHERE claim.from IS NOT NULL OR claim.until IS NOT NULL
WITH DISTINCT claim
UNWIND CASE WHEN claim.from = claim.until THEN [{date: claim.from, event: 'happened'}]
            ELSE [{date: claim.from, event: 'began'}, {date: claim.until, event: 'ended'}] END AS entry
WITH entry.date AS date, entry.event AS event, claim.id AS claim
WHERE date > $date OR (date = $date AND claim + ' ' + event > $after)
RETURN date, event, claim
ORDER BY date, claim, event
LIMIT $limit
