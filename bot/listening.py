"""The settings that say where to listen: for updates that Telegram posts, and for questions about how the bot is."""

import re
from collections.abc import Mapping
from typing import NamedTuple

SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")  # what Telegram allows, but not so short that it can be guessed
URL = re.compile(r"(https?)://(?:[A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\])(?::([1-9][0-9]{0,4}))?(?:/[A-Za-z0-9._~/-]*)?")
WEBHOOK_PORTS = (443, 80, 88, 8443)  # the only ones that Telegram posts to


class Address(NamedTuple):
    """Where to listen; port 0 means any free one."""

    host: str
    port: int


class Hook(NamedTuple):
    """A webhook: where Telegram posts updates, what it proves itself with, and where they come in here."""

    url: str
    secret: str
    listen: Address

    def __repr__(self) -> str:
        """Leave out the secret."""
        return f"Hook({self.url})"


def listening(text: Mapping[str, str], *, own_server: bool) -> tuple[Hook | None, Address | None]:
    """The webhook, if there is one, and where to tell how the bot is, if anywhere.

    Args:
        text: Every setting as text; an empty one isn't set.
        own_server: Whether the Bot API server isn't Telegram's.

    Raises:
        ValueError: One of them is invalid, or they don't fit together; one sentence that names it.
    """
    webhook, health = _webhook(text, own_server), _listen("HEALTH_LISTEN", text)
    if webhook and health and health.port and health == webhook.listen:
        raise ValueError("HEALTH_LISTEN and LISTEN are the same: give each a port of its own.")
    return webhook, health


def _webhook(text: Mapping[str, str], own_server: bool) -> Hook | None:
    """The webhook, if there is one. A Bot API server of one's own posts to plain HTTP and any port, too."""
    url, secret, listen = text["WEBHOOK_URL"], text["WEBHOOK_SECRET"], _listen("LISTEN", text)
    if secret and not SECRET.fullmatch(secret):
        raise ValueError(
            "WEBHOOK_SECRET is not usable: give it 16 to 256 letters, digits, _ or - (openssl rand -hex 32)."
        )
    if not url:
        return None
    found = URL.fullmatch(url)
    if not found or not (own_server or (found[1] == "https" and int(found[2] or 443) in WEBHOOK_PORTS)):
        raise ValueError(
            "WEBHOOK_URL is not usable: write https://bot.example.org/updates, with port 443, 80, 88 or 8443."
        )
    if not secret:
        raise ValueError("WEBHOOK_URL needs a WEBHOOK_SECRET: make one with openssl rand -hex 32.")
    if listen is None:
        raise ValueError("WEBHOOK_URL needs a LISTEN: say where it comes in, such as 127.0.0.1:8081.")
    return Hook(url, secret, listen)


def _listen(name: str, text: Mapping[str, str]) -> Address | None:
    """An address to listen on: host and port, or only the port on this machine."""
    if not (given := text[name]):
        return None
    host, _, port = given.rpartition(":")
    inner = host.removeprefix("[").removesuffix("]")
    named = re.fullmatch(r"[A-Za-z0-9.-]*", host) or (host == f"[{inner}]" and re.fullmatch(r"[0-9a-fA-F:.]+", inner))
    if not named or not re.fullmatch(r"[0-9]{1,5}", port) or int(port) > 65535:
        raise ValueError(f"{name} is not usable: write it like 127.0.0.1:8081, or only a port.")
    return Address(inner or "127.0.0.1", int(port))
