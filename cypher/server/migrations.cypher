// Lists the migrations that this graph has been through.
// returns: version — such as V001
// returns: checksum — the hash of the statements that were run
MATCH (migration:Migration)
RETURN migration.version AS version, migration.checksum AS checksum
ORDER BY version
