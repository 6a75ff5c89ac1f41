"""Makes the tables in an empty database, and checks those of another one."""

import asyncpg

from .base import StoreFailed
from .postgres_sql import CREATE, LOCK, SCHEMA, TABLES

_SCHEMA = "schema"  # the note that has the schema's version
_THERE = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"


async def prepare(connection: asyncpg.Connection) -> None:
    """Make the tables, unless they are there. Several processes may do so at once.

    Raises:
        StoreFailed: They are somebody else's, or of a newer version.
    """
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1)", LOCK)
        found = {row[0] for row in await connection.fetch(_THERE)}
        if not found:
            await connection.execute(CREATE)
            await connection.execute("INSERT INTO notes VALUES ($1, $2)", _SCHEMA, str(SCHEMA).encode())
        elif not found >= TABLES:
            raise StoreFailed("The database in DATABASE_URL holds something else: name another one.")
        elif int(await connection.fetchval("SELECT value FROM notes WHERE key = $1", _SCHEMA) or 0) > SCHEMA:
            raise StoreFailed("The database in DATABASE_URL is from a newer Rebound: upgrade this one.")
