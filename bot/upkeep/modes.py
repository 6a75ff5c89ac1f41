"""Takes other users' rights to what the bot has written, also if an older version, or a copy, left them there.

What is made while the bot runs is private by its umask. Rights are only taken, never given.
"""

import stat
from pathlib import Path

from ..logs import log
from .backups import FOLDER

OTHERS = 0o077
_BESIDE = ("master.key", "master.new", "chat.journal", "chat.journal.new", "chat.journal.damaged", FOLDER)


def keep_private(database: Path) -> None:
    """Do so for all that is ours beside the database, and for their folder unless other things are in it too.

    The folder may be somebody's home, or the whole project: then only our files in it are looked after.
    """
    folder = database.parent
    try:
        there = sorted(folder.iterdir())
        ours = [path for path in there if path.name in _BESIDE or path.name.startswith(database.name)]
        if len(ours) == len(there) or folder == Path("data"):
            _take_rights(folder)
        for one in (*ours, *(backup for path in ours if path.is_dir() for backup in path.iterdir())):
            if not one.is_symlink():
                _take_rights(one)
    except FileNotFoundError:
        return  # nothing there yet: it will be made private
    except OSError as error:
        log.warning("other users may be able to read the data: rights can't be taken", why=error.strerror)


def _take_rights(path: Path) -> None:
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & OTHERS:
        path.chmod(mode & ~OTHERS)
