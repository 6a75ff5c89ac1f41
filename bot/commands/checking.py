"""`rebound check`."""

import os
import sqlite3
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Literal, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import aiohttp
import click

from ..clock import machine_time
from ..settings import Settings, SettingsError, read_settings
from ..store.base import StoreFailed
from ..store.cipher import Cipher, WrongKey, prefixes
from ..store.file import TABLES, reason
from ..telegram.errors import CallFailed, Fault, Meaning
from ..upkeep.backups import Backups, reader
from ..upkeep.keys import KEYS, check_keys
from ..upkeep.running import is_running
from .shared import cipher_of, plainly, run

TIMEOUT = aiohttp.ClientTimeout(total=10)
OFF_BY = 60.0  # seconds that the clock may differ from Telegram's
MARKS = {"ok": "ok  ", "note": "note", "bad": "BAD "}


class Line(NamedTuple):
    """What was checked, what came of it, and if it is bad how to mend it."""

    state: Literal["ok", "note", "bad"]
    words: str


@click.command()
@plainly
def check() -> None:
    """Check settings, token, database, keys, clock, time zones, fonts and webhook, also while the bot runs.

    A line for each; one that is BAD says how to mend it. Nothing is changed. Exits with 1 if anything is bad.
    """
    bad = False

    def say(line: Line) -> None:
        nonlocal bad
        bad = bad or line.state == "bad"
        click.echo(f"{MARKS[line.state]} {line.words}")

    try:
        settings = read_settings(os.environ, Path(".env"))
    except SettingsError as error:
        say(Line("bad", f"settings: {error}"))
        sys.exit(1)
    say(Line("ok", "settings: all can be used"))
    for hint in settings.hints:
        say(Line("note", f"settings: {hint}"))
    run(_all(settings, say))
    sys.exit(int(bad))


async def _all(settings: Settings, say: Callable[[Line], None]) -> None:
    async for line in _database(settings):
        say(line)
    for line in (*_zones(), *_fonts()):
        say(line)
    async for line in _telegram(settings):
        say(line)


async def _database(settings: Settings) -> AsyncIterator[Line]:
    try:
        cipher = cipher_of(settings)
    except Fault as error:
        new = not settings.database_url and not settings.database_path.exists()
        yield Line("note", "key: made at the first start") if new else Line("bad", f"key: {error}")
        if not new:
            return
        cipher = None
    if settings.database_url:
        async for line in _postgres(settings):
            yield line
    else:
        for line in _sqlite(settings.database_path, cipher):
            yield line


def _sqlite(path: Path, cipher: Cipher | None) -> Iterator[Line]:
    if not path.exists() or cipher is None:
        yield Line("note", f"database: {path} will be made at the first start")
        return
    try:
        with closing(reader(path)) as db:
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            ((found,),) = db.execute("PRAGMA quick_check(1)").fetchall()
            missing = found == "ok" and tables >= TABLES and _lacks_a_key(db, cipher)
    except sqlite3.Error as error:
        yield Line("bad", f"database: {path} can't be read ({reason(error)}). {_way_back(path)}")
        return
    if found != "ok" or not tables >= TABLES:
        yield Line("bad", f"database: {path} is damaged, or holds something else. {_way_back(path)}")
        return
    yield Line("ok", f"database: {path} is sound{', and the bot is running' if is_running(path) else ''}")
    yield _keys(missing=missing)
    stale = Backups(path).is_stale(machine_time())
    yield (
        Line("note", "backups: none of the last day; the bot makes one each night")
        if stale
        else Line("ok", "backups: there is one of the last day")
    )


def _lacks_a_key(db: sqlite3.Connection, cipher: Cipher) -> bool:
    """Whether a document needs a key that isn't there; an old one that none needs may be missing."""
    for name, sealed in db.execute("SELECT key, value FROM notes WHERE key GLOB ?", (f"{KEYS}*",)).fetchall():
        try:
            cipher.open(sealed, name, of_0_1=True)
        except WrongKey:
            key = bytes.fromhex(name.removeprefix(KEYS))
            held = "SELECT 1 FROM people WHERE substr(document, 1, ?) = ? LIMIT 1"
            if key in cipher.key_ids or any(db.execute(held, (len(one), one)).fetchall() for one in prefixes(key)):
                return True
    return False


def _way_back(path: Path) -> str:
    command = Backups(path).way_back()
    return f"To put back the newest backup: {command}" if command else "There is no sound backup of it."


def _keys(*, missing: bool) -> Line:
    if missing:
        return Line("bad", "key: MASTER_KEY (or its file) must list every key that was used for the database")
    return Line("ok", "key: it opens the database")


async def _postgres(settings: Settings) -> AsyncIterator[Line]:
    from ..store.postgres import open_postgres

    cipher = cipher_of(settings)
    try:
        store = await open_postgres(settings.database_url, cipher)
    except StoreFailed as error:
        yield Line("bad", f"database: {error}")
        return
    try:
        yield Line("ok", "database: PostgreSQL answers")
        await check_keys(store, cipher, "the database")
        yield _keys(missing=False)
    except Fault:
        yield _keys(missing=True)
    finally:
        await store.close()


def _zones() -> Iterator[Line]:
    try:
        local = datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("America/St_Johns"))
        sound = local.utcoffset() is not None and bool(local.dst())
    except ZoneInfoNotFoundError:
        sound = False
    yield Line("ok", "time zones: there") if sound else Line("bad", "time zones: missing, pip install tzdata")


def _fonts() -> Iterator[Line]:
    from conversations.dodont.card import card

    from ..pictures import DrawingProcess
    from ..world.outside import World

    drawing = DrawingProcess()
    try:
        drawing.draw("card", card(World(), ["Ωμ яж 一 العربية"], []).data)
        yield Line("ok", "pictures: they can be drawn, in every script that we have fonts for")
    except (OSError, ValueError) as error:
        yield Line("bad", f"pictures: none can be drawn ({error}). Install Rebound again: its fonts come with it.")
    finally:
        drawing.close()


async def _telegram(settings: Settings) -> AsyncIterator[Line]:
    if settings.telegram_token is None:
        yield Line("note", "telegram: no TELEGRAM_TOKEN, so the bot opens a chat page on this machine")
        return
    from ..telegram.wire import Wire

    wire = Wire(settings.telegram_token, settings.telegram_api_url)
    try:
        me = await wire.call("getMe")
        yield Line("ok", f"telegram: the token is that of @{me.get('username', '?')}")
        async for line in _webhook(settings, wire.call):
            yield line
        async for line in _clock(settings.telegram_api_url):
            yield line
    except CallFailed as error:
        wrong = error.meaning is Meaning.WRONG_TOKEN
        fix = "copy TELEGRAM_TOKEN again from @BotFather" if wrong else "check the network, or TELEGRAM_API_URL"
        yield Line("bad", f"telegram: {error.what}; {fix}")
    finally:
        await wire.close()


async def _webhook(settings: Settings, call: Callable[[str], Awaitable[Any]]) -> AsyncIterator[Line]:
    """How Telegram gives us updates. Raises CallFailed."""
    info = await call("getWebhookInfo")
    there, waiting = str(info.get("url", "")), info.get("pending_update_count", 0)
    if settings.webhook is None:
        if there:
            yield Line("note", "webhook: one is set at Telegram; the bot deletes it when it starts to poll")
        else:
            yield Line("ok", f"polling: {waiting} updates wait")
    elif there != settings.webhook.url:
        yield Line("note", "webhook: the bot sets it when it starts")
    elif failed := info.get("last_error_message"):
        at = datetime.fromtimestamp(info.get("last_error_date", 0), UTC)
        yield Line("note", f"webhook: set, {waiting} updates wait; at {at:%d %B %H:%M} UTC Telegram said: {failed}")
    else:
        yield Line("ok", f"webhook: set, {waiting} updates wait")


async def _clock(address: str) -> AsyncIterator[Line]:
    """Our clock beside that of the server. Check-ins go by ours."""
    try:
        async with aiohttp.ClientSession() as session, session.head(address, timeout=TIMEOUT) as answer:
            theirs = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError):
        return
    off = abs((machine_time() - theirs).total_seconds())
    if off > OFF_BY:
        yield Line("bad", f"clock: it differs from Telegram's by {off:,.0f} seconds; set it, or turn on NTP")
    else:
        yield Line("ok", "clock: as Telegram's")
