"""The commands of docs/operations.md for PostgreSQL do what they say."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT

from .house import ANN, BEN
from .postgres import Cluster, programs

pytestmark = pytest.mark.long

PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")


def run(command: str, folder: Path, url: str) -> None:
    """Run the one line of the page that begins with that command, against a database."""
    (line,) = re.findall(rf"^    ({command} .+)$", PAGE, re.MULTILINE)
    there = {**os.environ, "DATABASE_URL": url, "PATH": f"{programs()}:{os.environ['PATH']}"}
    done = subprocess.run(line, shell=True, cwd=folder, env=there, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


async def test_a_dump_is_restored_over_what_was_said_since(tmp_path: Path, cluster: Cluster) -> None:
    """Everybody is back as they were, whoever came later is gone; and into another database as well."""
    here, elsewhere = tmp_path / "here", tmp_path / "elsewhere"
    store = await cluster.open(here)
    await store.save(ANN, b"12345 what Ann said", 0, 77.0)
    run("pg_dump", tmp_path, cluster.at(here))
    await store.save(ANN, b"12345 and later", 1, None)
    await store.save(BEN, b"12345 what Ben said", 0, None)
    await store.close()
    for place in (here, elsewhere):
        run("pg_restore", tmp_path, cluster.at(place))
        restored = await cluster.open(place)
        row = await restored.load(ANN)
        assert row is not None
        assert (row.document, row.version, row.due_at) == (b"12345 what Ann said", 1, 77.0)
        assert await restored.load(BEN) is None
        await restored.save(ANN, b"12345 and on", 1, None)
        await restored.close()
