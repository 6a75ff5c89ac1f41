"""The settings, read once at startup from the environment and a `.env` file.

The environment wins over `.env`, and an empty value counts as none: `TELEGRAM_TOKEN= make run` starts the local chat
whatever `.env` says. `FIELDS` is the complete list; the tests compare README.md and `.env.example` with it. No error
message contains a value, because people paste tokens into the wrong line.
"""

import base64
import binascii
import difflib
import importlib.util
import math
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar
from urllib.parse import urlsplit

import msgspec
from dotenv import dotenv_values

from .listening import Address, Hook, listening

LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
LogFormat = Literal["console", "json"]
LOG_LEVELS: tuple[LogLevel, ...] = ("DEBUG", "INFO", "WARNING", "ERROR")
LOG_FORMATS: tuple[LogFormat, ...] = ("console", "json")
Choice = TypeVar("Choice", bound=str)
SQLITE = "sqlite:///"
TELEGRAM = "https://api.telegram.org"
POSTGRES = ("postgresql", "postgres")
KEY_BYTES = 32
PACE = "a number of messages a second, or 0 for no limit"


class SettingsError(Exception):
    """A setting is invalid; the message is one plain sentence that names it and says how to fix it."""


class Field(NamedTuple):
    """One setting, as the README documents it."""

    name: str
    default: str
    meaning: str


FIELDS = (
    Field("TELEGRAM_TOKEN", "", "The token from @BotFather; without one, the bot opens a chat page on this machine"),
    Field("TELEGRAM_API_URL", TELEGRAM, "The Bot API server to talk to"),
    Field("WEBHOOK_URL", "", "The public https address that Telegram posts to; without one, the bot polls"),
    Field(
        "WEBHOOK_SECRET", "", "16 to 256 letters, digits, _ or -: Telegram sends it along, and nobody else knows it"
    ),
    Field("LISTEN", "", "Where a proxy passes those on to (plain HTTP), such as 127.0.0.1:8081"),
    Field("HEALTH_LISTEN", "", "Where /healthz, /readyz and /metrics are served, such as 127.0.0.1:8082"),
    Field(
        "DATABASE_URL",
        "sqlite:///data/rebound.db",
        "Where people's answers are stored (encrypted): an SQLite file, or postgresql://…",
    ),
    Field("MASTER_KEY", "", "Base64 of 32 bytes, or several separated by commas: the first encrypts, all decrypt"),
    Field("MASTER_KEY_FILE", "", "A file with the same; without either, a key file is made beside the database"),
    Field("LOCAL_CHAT_PORT", "8080", "The chat page's port; 0 means any free one"),
    Field("PACE_OVERALL", "30", "New messages per second to everyone together; 0 means no limit"),
    Field("PACE_PERSON", "1", "New messages per second to one person; 0 means no limit"),
    Field("LOG_LEVEL", "INFO", "DEBUG, INFO, WARNING or ERROR"),
    Field("LOG_FORMAT", "console", "console is for people, json for machines"),
)
NAMES = tuple(field.name for field in FIELDS)


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings, validated.

    Attributes:
        telegram_token: None means the local chat.
        telegram_api_url: Without a trailing slash.
        webhook: None means polling.
        health: Where to tell how the bot is; None means nowhere.
        database_path: The SQLite file, absolute or relative to the working directory. With PostgreSQL the default,
            since other files are kept beside it.
        database_url: The PostgreSQL database; "" with SQLite.
        master_keys: The first one encrypts, all decrypt; empty means the key file beside the database.
        local_chat_port: 0 means any free port.
        pace_overall: Messages per second; 0 means no limit.
        pace_person: Messages per second to one person; 0 means no limit.
        log_level: The lowest level that is logged.
        log_format: For people or for machines.
        hints: Sentences about names in `.env` that look like misspelt settings.
    """

    telegram_token: str | None
    telegram_api_url: str
    webhook: Hook | None = None
    health: Address | None = None
    database_path: Path
    database_url: str
    master_keys: tuple[bytes, ...]
    local_chat_port: int
    pace_overall: float
    pace_person: float
    log_level: LogLevel
    log_format: LogFormat
    hints: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Leave out every secret; even a URL may contain a password."""
        return (
            f"Settings(telegram_token={'set' if self.telegram_token else 'none'}, "
            f"webhook={'set' if self.webhook else 'none'}, "
            f"master_keys={len(self.master_keys)}, local_chat_port={self.local_chat_port}, "
            f"pace_overall={self.pace_overall}, pace_person={self.pace_person}, "
            f"log_level={self.log_level}, log_format={self.log_format}, hints={len(self.hints)})"
        )


def read_settings(environ: Mapping[str, str], env_file: Path | None) -> Settings:
    """Read and validate every setting.

    Args:
        environ: The environment; it wins over the file.
        env_file: Usually `Path(".env")`. It need not exist; None reads no file.

    Returns:
        The settings, with hints about misspelt names in the file.

    Raises:
        SettingsError: One of them is invalid.
    """
    from_file = _read_env_file(env_file) if env_file else {}
    given = {name: value.strip() for name in NAMES if (value := environ.get(name, from_file.get(name, "")))}
    text = {field.name: given.get(field.name) or field.default for field in FIELDS}
    try:
        webhook, health = listening(text, own_server=text["TELEGRAM_API_URL"].rstrip("/") != TELEGRAM)
    except ValueError as error:
        raise SettingsError(str(error)) from None
    database_path, database_url = read_database(text["DATABASE_URL"])
    master_keys = _master_keys(text["MASTER_KEY"], text["MASTER_KEY_FILE"])
    if database_url and not master_keys:
        raise SettingsError("MASTER_KEY is needed with PostgreSQL: make one with openssl rand -base64 32.")
    return Settings(
        telegram_token=_token(text["TELEGRAM_TOKEN"]),
        telegram_api_url=_address(text["TELEGRAM_API_URL"]),
        webhook=webhook if text["TELEGRAM_TOKEN"] else None,
        health=health,
        database_path=database_path,
        database_url=database_url,
        master_keys=master_keys,
        local_chat_port=int(_number("LOCAL_CHAT_PORT", text, int, 65535, "a whole number from 0 to 65535")),
        pace_overall=_number("PACE_OVERALL", text, float, math.inf, PACE),
        pace_person=_number("PACE_PERSON", text, float, math.inf, PACE),
        log_level=_one_of("LOG_LEVEL", text["LOG_LEVEL"], LOG_LEVELS),
        log_format=_one_of("LOG_FORMAT", text["LOG_FORMAT"], LOG_FORMATS),
        hints=tuple(_hints(from_file, env_file.name if env_file else "")),
    )


def _read_env_file(path: Path) -> dict[str, str]:
    try:
        if path.is_dir():
            raise IsADirectoryError
        # No interpolation: a $ in a secret is a $. The -sig drops the byte order mark that Windows editors write.
        values = dotenv_values(path, interpolate=False, encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise SettingsError(
            f"{path.name} can't be read: make it a UTF-8 text file that this user may read."
        ) from None
    return {name: value or "" for name, value in values.items()}


def _hints(names: Iterable[str], file: str) -> Iterable[str]:
    for name in names:
        if name not in NAMES and (close := difflib.get_close_matches(name.upper(), NAMES, n=1, cutoff=0.8)):
            yield f"{name} in {file} is not a setting: did you mean {close[0]}?"


def _token(text: str) -> str | None:
    # Refuses only what can't be part of a URL path; whether the token is right, Telegram says.
    if not all(c.isascii() and (c.isalnum() or c in ":_-") for c in text):
        raise SettingsError(
            "TELEGRAM_TOKEN is not a bot token: copy it again from @BotFather, without spaces or quotes."
        )
    return text or None


def _address(text: str) -> str:
    try:
        url = urlsplit(text)
        usable = url.scheme in ("http", "https") and bool(url.hostname) and url.port != 0
    except ValueError:  # a port out of range, a broken IPv6 address
        usable = False
    if not usable or "?" in text or "#" in text or any(c.isspace() for c in text):
        raise SettingsError("TELEGRAM_API_URL is not an address: write it like https://api.telegram.org.")
    return text.rstrip("/")


def read_database(text: str) -> tuple[Path, str]:
    """The SQLite file, and the PostgreSQL database if it is one ("" otherwise). Raises SettingsError."""
    try:
        url = urlsplit(text)
    except ValueError:  # a broken IPv6 address
        url = urlsplit("")
    if url.scheme in POSTGRES and url.path.strip("/") and (url.netloc or "host=" in url.query):
        if importlib.util.find_spec("asyncpg") is None:
            raise SettingsError("DATABASE_URL names PostgreSQL, which needs a package: pip install '.[postgres]'.")
        return Path("data/rebound.db"), text
    path = text.removeprefix(SQLITE)
    if not text.startswith(SQLITE) or not path or path.endswith("/") or path == ":memory:" or {*"?#\0"} & {*path}:
        raise SettingsError(
            "DATABASE_URL must name an SQLite file or a PostgreSQL database: write it like sqlite:///data/rebound.db."
        )
    return Path(path), ""


def _master_keys(ring: str, file: str) -> tuple[bytes, ...]:
    if ring and file:
        raise SettingsError("MASTER_KEY and MASTER_KEY_FILE are both set: keep one and remove the other.")
    name = "MASTER_KEY_FILE" if file else "MASTER_KEY"
    if file:
        try:
            ring = Path(file).read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            raise SettingsError("MASTER_KEY_FILE can't be read: name a text file that this user may read.") from None
    elif not ring:
        return ()
    plain = ring.replace("-", "+").replace("_", "/")  # standard and URL-safe base64 are both common
    try:
        keys = tuple(base64.b64decode(key.strip(), validate=True) for key in plain.split(","))
    except (binascii.Error, ValueError):
        keys = ()
    if not keys or any(len(key) != KEY_BYTES for key in keys):
        raise SettingsError(f"{name} must hold keys of 32 bytes in base64: make one with openssl rand -base64 32.")
    return keys


def _number(name: str, text: Mapping[str, str], kind: Callable[[str], float], most: float, wanted: str) -> float:
    try:
        number = kind(text[name])
    except ValueError:
        number = math.nan
    if not (0 <= number <= most and math.isfinite(number)):
        raise SettingsError(f"{name} is not usable: give it {wanted}.")
    return number


def _one_of(name: str, text: str, choices: tuple[Choice, ...]) -> Choice:
    for choice in choices:
        if choice.lower() == text.lower():
            return choice
    raise SettingsError(f"{name} is not usable: give it one of {', '.join(choices)}.")
