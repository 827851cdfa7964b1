// Answers as soon as the database can be used.
// returns: ready — always 1
RETURN 1 AS ready
