"""If there is a screen, the chat page opens by itself; otherwise its address is printed."""

import asyncio
import signal
import webbrowser
from pathlib import Path

import pytest

from bot import app, logs
from bot.__main__ import _open_browser, _serve
from bot.settings import read_settings

ADDRESS = "http://127.0.0.1:8080/"


class FakeBrowser:
    """Replaces the module, and records what it was asked to open."""

    def __init__(self, works: bool = True, breaks: bool = False):
        self.opened: list[str] = []
        self.works, self.breaks = works, breaks

    def open(self, address: str) -> bool:
        self.opened.append(address)
        if self.breaks:
            raise webbrowser.Error("could not locate runnable browser")
        return self.works


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen, and nothing else that indicates one."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")


def use(monkeypatch: pytest.MonkeyPatch, browser: FakeBrowser) -> FakeBrowser:
    """Make this the machine's browser."""
    monkeypatch.setattr(webbrowser, "open", browser.open)
    return browser


@pytest.mark.parametrize(
    ("variable", "platform", "opens"),
    [("DISPLAY", "linux", True), ("WAYLAND_DISPLAY", "linux", True), ("", "linux", False), ("", "darwin", True)],
)
def test_a_browser_is_opened_only_if_there_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, screen: None, variable: str, platform: str, opens: bool
) -> None:
    """X, Wayland and macOS have one; on a server no text browser takes over the terminal."""
    monkeypatch.delenv("DISPLAY")
    monkeypatch.setattr("sys.platform", platform)
    if variable:
        monkeypatch.setenv(variable, ":0")
    browser = use(monkeypatch, FakeBrowser())
    assert _open_browser(ADDRESS) == opens
    assert browser.opened == [ADDRESS] * opens


@pytest.mark.parametrize("browser", [FakeBrowser(works=False), FakeBrowser(breaks=True)], ids=["none", "broken"])
def test_a_screen_without_a_browser_is_no_error(
    monkeypatch: pytest.MonkeyPatch, screen: None, browser: FakeBrowser
) -> None:
    """The address is printed instead."""
    use(monkeypatch, browser)
    assert not _open_browser(ADDRESS)


@pytest.mark.parametrize(
    ("display", "words"), [("", "Open in a browser: http"), (":0", "Your browser should show http")]
)
async def test_the_address_is_printed_either_way(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    screen: None,
    display: str,
    words: str,
) -> None:
    """`make run` without a token says where the chat page is, opened or not."""
    monkeypatch.setenv("DISPLAY", display)
    browser = use(monkeypatch, FakeBrowser())
    started = asyncio.Event()
    run = app.App.run

    async def noticed(self: app.App) -> None:
        started.set()
        await run(self)

    monkeypatch.setattr(app.App, "run", noticed)
    monkeypatch.setattr(logs, "configure", lambda *_: None)  # it is for the whole process, which is pytest's
    given = {"DATABASE_URL": f"sqlite:///{tmp_path / 'rebound.db'}", "LOCAL_CHAT_PORT": "0", "LOG_LEVEL": "ERROR"}
    serving = asyncio.create_task(_serve(read_settings(given, None)))
    await started.wait()
    signal.raise_signal(signal.SIGINT)
    await serving
    said = capsys.readouterr().out
    assert words in said
    assert [address for address in browser.opened if address in said] == browser.opened
    assert len(browser.opened) == bool(display)
