// Notes down that a migration was run.
// param: version — such as V001
// param: name — the name of its file
// param: checksum — the hash of its statements
MERGE (migration:Migration {version: $version})
SET migration.name = $name, migration.checksum = $checksum, migration.applied = datetime()
