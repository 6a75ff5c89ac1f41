"""Running the commands beside the bot, in this process."""

import asyncio
from pathlib import Path

from click.testing import CliRunner, Result

from bot.commands import rebound
from tests.bots import TOKEN


async def command(folder: Path, *words: str, said: str = "", **changes: str) -> Result:
    """What a command on the database in `folder` does, with `said` typed to what it asks."""
    env = {"DATABASE_URL": f"sqlite:///{folder / 'rebound.db'}", "TELEGRAM_TOKEN": "", "MASTER_KEY": "", **changes}
    return await asyncio.to_thread(CliRunner().invoke, rebound, list(words), input=said, env=env)


async def done(folder: Path, *words: str, said: str = "", **changes: str) -> str:
    """What it says where it works."""
    result = await command(folder, *words, said=said, **changes)
    assert result.exit_code == 0, result.output
    return result.output


async def refused(folder: Path, *words: str, said: str = "", **changes: str) -> str:
    """The one sentence that it says where it doesn't."""
    result = await command(folder, *words, said=said, **changes)
    assert result.exit_code == 1, result.output
    (line,) = [one for one in result.output.splitlines() if one.startswith("Error: ")]
    assert "Traceback" not in result.output
    assert TOKEN not in result.output
    return line
