"""The tables in PostgreSQL, and the statements that several processes run against each other.

Rows of `people` are locked in the order of their ids wherever one statement writes several: otherwise two groups that
hold the same people would wait for each other.
"""

SCHEMA = 2  # also the format of the documents: conversations.FORMAT
TABLES = {"people", "keys", "notes", "workers", "pace"}
LOCK = 0x5265626F756E64  # the advisory lock under which the tables are made

# due_at is indexed and changes with each save, so no update is a heap-only one: it has to be vacuumed often.
CREATE = """
CREATE TABLE people(id bigint PRIMARY KEY, document bytea NOT NULL, version bigint NOT NULL, due_at float8,
    owner bigint) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
ALTER TABLE people ALTER document SET STORAGE EXTERNAL;
CREATE INDEX people_due ON people(due_at) WHERE due_at IS NOT NULL AND owner IS NULL;
CREATE INDEX people_owner ON people(owner) WHERE owner IS NOT NULL;
CREATE TABLE keys(id bigint PRIMARY KEY, sealed bytea NOT NULL);
CREATE TABLE notes(key text COLLATE "C" PRIMARY KEY, value bytea NOT NULL);
CREATE TABLE workers(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, alive_until timestamptz NOT NULL,
    dead boolean NOT NULL DEFAULT false);
CREATE TABLE pace(id int PRIMARY KEY, used_up float8 NOT NULL) WITH (fillfactor = 10);
INSERT INTO pace VALUES (1, 0);
"""

LOAD = """
SELECT id, document, version, due_at, owner, sealed FROM people LEFT JOIN keys USING (id) WHERE id = ANY($1::bigint[])
"""
ROWS = """
SELECT id, document, version, due_at, owner, sealed FROM people LEFT JOIN keys USING (id)
WHERE $1::bigint IS NULL OR id > $1 ORDER BY id LIMIT $2
"""
# In one statement: one round trip, one transaction. A key is given for a new person, and for who was forgotten.
SAVE = """
WITH given AS MATERIALIZED (
    SELECT * FROM unnest(
        $1::bigint[], $2::bytea[], $3::bigint[], $4::float8[], $5::bigint[], $6::bigint[], $7::bytea[]
    ) AS g(id, document, version, due_at, was, later, sealed)
), held AS MATERIALIZED (
    SELECT p.id FROM given g JOIN people p USING (id) WHERE g.version > 0 ORDER BY p.id FOR UPDATE OF p
), changed AS (
    UPDATE people p SET document = g.document, version = g.version + 1, due_at = g.due_at, owner = g.later
    FROM held h JOIN given g USING (id)
    WHERE p.id = h.id AND p.version = g.version AND p.owner IS NOT DISTINCT FROM g.was
    RETURNING p.id
), made AS (
    INSERT INTO people(id, document, version, due_at, owner)
    SELECT id, document, 1, due_at, later FROM given WHERE version = 0 ORDER BY id
    ON CONFLICT (id) DO NOTHING RETURNING id
), written AS (
    SELECT id FROM changed UNION ALL SELECT id FROM made
), sealed_anew AS (
    INSERT INTO keys(id, sealed)
    SELECT g.id, g.sealed FROM given g JOIN written w USING (id) WHERE g.sealed IS NOT NULL ORDER BY g.id
    ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed
)
SELECT id FROM written
"""
PUT = """
WITH given AS MATERIALIZED (
    SELECT * FROM unnest($1::bigint[], $2::bytea[], $3::bigint[], $4::float8[], $5::bytea[])
        AS g(id, document, version, due_at, sealed)
), placed AS (
    INSERT INTO people(id, document, version, due_at) SELECT id, document, version, due_at FROM given ORDER BY id
    ON CONFLICT (id) DO UPDATE
    SET document = excluded.document, version = excluded.version, due_at = excluded.due_at, owner = NULL
), sealed_anew AS (
    INSERT INTO keys(id, sealed) SELECT id, sealed FROM given ORDER BY id
    ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed
)
SELECT 1
"""
DELETE = """
WITH gone AS (DELETE FROM people WHERE id = $1 AND version = $2 RETURNING id),
    key AS (DELETE FROM keys USING gone WHERE keys.id = gone.id)
SELECT id FROM gone
"""
CLEAR = "WITH everybody AS (DELETE FROM people), every_key AS (DELETE FROM keys) SELECT 1"

# Rows in nobody's hands. Others who look at the same moment take the next ones.
CLAIM = """
WITH due AS MATERIALIZED (
    SELECT id FROM people WHERE due_at <= $1 AND owner IS NULL ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED
)
UPDATE people p SET owner = $3 FROM due WHERE p.id = due.id RETURNING p.id, p.due_at
"""
OURS = "SELECT id FROM people WHERE owner = $1 AND due_at <= $2 ORDER BY due_at"
RELEASE = "UPDATE people SET owner = NULL, due_at = coalesce($3, due_at) WHERE id = $1 AND owner = $2"
CHANGED = """
SELECT p.id FROM unnest($1::bigint[], $2::bigint[]) AS known(id, version) JOIN people p USING (id)
WHERE p.version <> known.version
"""

JOIN = "INSERT INTO workers(alive_until) VALUES (now() + $1 * interval '1 second') RETURNING id"
BEAT = "UPDATE workers SET alive_until = now() + $2 * interval '1 second' WHERE id = $1 AND NOT dead RETURNING id"
OTHERS = "SELECT id FROM workers WHERE NOT dead AND alive_until > now() AND id <> $1"
LEAVE = "UPDATE workers SET dead = true WHERE id = $1"
BURY = "UPDATE workers SET dead = true WHERE NOT dead AND alive_until < now() AND id <> $1 RETURNING id"
# Also what a save that was under way gave to somebody who had been marked as dead a moment before.
FREE = """
UPDATE people p SET owner = NULL FROM (
    SELECT id FROM people WHERE owner IN (SELECT id FROM workers WHERE dead) ORDER BY id FOR UPDATE SKIP LOCKED
) theirs WHERE p.id = theirs.id
"""
TIDY = """
DELETE FROM workers w WHERE dead AND alive_until < now() - interval '1 day'
    AND NOT EXISTS (SELECT 1 FROM people WHERE owner = w.id)
"""

# $1: seconds from one message to the next; $2: seconds that a burst may run ahead. Where the row was locked, both the
# row and the clock are looked at again afterwards.
TAKE = """
UPDATE pace SET used_up = greatest(used_up, extract(epoch FROM clock_timestamp())::float8) + $1
WHERE id = 1 AND used_up - $2 <= extract(epoch FROM clock_timestamp())::float8 RETURNING true
"""
RESERVE = """
UPDATE pace SET used_up = greatest(used_up, extract(epoch FROM clock_timestamp())::float8) + $1
WHERE id = 1 RETURNING used_up - $1 - $2 - extract(epoch FROM clock_timestamp())::float8
"""
FREE_IN = "SELECT used_up - $1 - extract(epoch FROM clock_timestamp())::float8 FROM pace WHERE id = 1"
