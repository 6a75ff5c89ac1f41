"""The commands where the database is PostgreSQL: the same words, and what is different."""

from base64 import b64encode
from pathlib import Path

import pytest

from tests.bots import api, bot, someone, until

from .commands import command, done, refused
from .postgres import KEY, Cluster

pytestmark = pytest.mark.long

ONE, TWO = b64encode(KEY).decode(), b64encode(bytes(reversed(KEY))).decode()


async def test_commands_on_postgresql(tmp_path: Path, cluster: Cluster) -> None:
    """Moved there, checked, counted, one forgotten, the key rotated: everybody else is as before."""
    url, one = cluster.at(tmp_path / "rebound.db"), {"MASTER_KEY": ONE}
    there = {"DATABASE_URL": url, **one}
    async with api() as server:
        ann, ben = someone(server), someone(server, 1)
        async with bot(tmp_path, server, **one) as app:
            await ann.says("/do Breathe")
            await ben.says("/do Smile")
            await until(lambda: not app.sender.active)
            where = [f"sqlite:///{tmp_path / 'rebound.db'}", url]
            assert "is in use" in await refused(tmp_path, "migrate", *where, **one)
        assert "Moved 2 people" in await done(tmp_path, "migrate", *where, **one)
        assert "use pg_dump" in await refused(tmp_path, "backup", **there)
        assert "use pg_dump" in await refused(tmp_path, "restore", **there)
        async with bot(tmp_path, server, **there) as app:
            assert "Breathe" in await ann.says("/dodont")
            await until(lambda: not app.sender.active)
            said = await done(tmp_path, "check", **there)
            assert "ok   database: PostgreSQL answers" in said
            assert "ok   key" in said
            assert (await done(tmp_path, "stats", **there)).split()[:2] == ["people", "2"]
            assert "The bot is running" in await refused(
                tmp_path, "rotate-key", **there | {"MASTER_KEY": f"{TWO},{ONE}"}
            )
            assert "is deleted" in await done(tmp_path, "forget", str(ben.id), "--yes", **there)
            assert "Smile" not in await ben.says("/dodont")
        await done(tmp_path, "rotate-key", **there | {"MASTER_KEY": f"{TWO},{ONE}"})
        assert "BAD  key" in (await command(tmp_path, "check", **there)).output
        async with bot(tmp_path, server, **there | {"MASTER_KEY": TWO}):
            assert "Breathe" in await ann.says("/dodont")
