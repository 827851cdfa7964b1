// Makes sums of money and contracts by their time fast to find.
CREATE INDEX claim_amount IF NOT EXISTS FOR (n:Claim) ON (n.amount);
CREATE INDEX contract_from IF NOT EXISTS FOR (n:Contract) ON (n.from);
CALL db.awaitIndexes(300);
