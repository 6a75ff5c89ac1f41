"""Restoring a backup as the README says, and starting the bot with it."""

import os
import re
import subprocess
import sys
from pathlib import Path

from bot.store.cipher import Cipher
from bot.upkeep.backups import Backups
from tests.bots import api, bot, someone, until
from tests.conftest import ROOT
from tests.test_readme import section

from .house import KEY, House, folder_bytes
from .test_backups import make, names, rows


async def test_a_backup_is_restored_as_the_readme_says(tmp_path: Path) -> None:
    """A real bot, a backup, more messages and a crash; then the README's commands, and the bot starts."""
    data = tmp_path / "data"
    data.mkdir()
    async with api() as server:
        ann, ben = someone(server), someone(server, 1)
        async with bot(data, server) as app:
            await ann.says("/start")
            await ann.says("/do Breathe first")
            await app.nightly.back_up()
            (made,) = (data / "backups").iterdir()
            await ann.says("/do Regret this")
            await ben.says("/start")
            await until(lambda: not app.sender.active)
            # A crash leaves a write-ahead log, which must not be applied to the backup.
            left = folder_bytes(data)
        for name, content in left.items():
            (data / name).write_bytes(content)
        assert {"rebound.db-wal", "rebound.db-shm"} <= set(names(data))
        commands = "\n".join(re.findall(r"^ {6}(\S.*)$", section("Your data"), re.MULTILINE))
        assert "restore " in commands
        commands = commands.replace("rebound-YYYY-MM-DD.db", made.name).replace(".venv/bin/python", sys.executable)
        env = {**os.environ, "PYTHONPATH": str(ROOT), "DATABASE_URL": "sqlite:///data/rebound.db"}
        subprocess.run(["sh", "-euc", commands], cwd=tmp_path, check=True, input=b"y", env=env)
        async with bot(data, server) as app:
            await app.scheduler.deliver_all()
            assert await app.store.load(ben.id) is None
            assert "I'm Rebound" in await ben.says("/start")
            seen = len(ann.seen)
            await ann.says("/dodont", 2)
            (shown,) = [message["text"] for message in ann.seen[seen:] if "Breathe first" in message["text"]]
            assert "Regret" not in shown


async def test_a_backup_opens_only_with_its_key(house: House) -> None:
    """It contains neither a key nor anybody's words in plain text."""
    await house.greeted()
    await house.type("/do Zanzibarian breathing")
    made = make(Backups(house.path))
    assert b"Zanzibarian" not in made.read_bytes()
    assert KEY not in made.read_bytes()
    ((person, sealed, version),) = rows(made)
    assert b"Zanzibarian" in Cipher([KEY]).open(sealed, person, version)
