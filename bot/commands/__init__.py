"""The commands beside running the bot: `rebound check`, `rebound backup` and the rest, on click.

`bot/__main__.py` runs the bot without importing any of this.
"""

import importlib
from typing import Any

import click

from .. import __version__

COMMANDS = {
    "check": "checking",
    "backup": "backups",
    "restore": "backups",
    "stats": "stats",
    "rotate-key": "keys",
    "migrate": "moving",
    "forget": "forgetting",
}
"""Each command, and the module here that it is in."""


class _Lazy(click.Group):
    """Imports a command when it is used: most need only a part of the bot."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module: Any = importlib.import_module(f".{COMMANDS[cmd_name]}", __name__)
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", message="Rebound %(version)s")
def rebound() -> None:
    """Rebound, the bot that keeps you company after a turned-down job interview.

    Without a command, it runs until it is stopped. All commands read the same settings as the bot, from the
    environment and from .env in the working directory.
    """
