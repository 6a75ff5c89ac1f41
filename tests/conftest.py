"""Applies to every test: no network, no settings of the developer's, no silent skips in CI."""

import ipaddress
import os
import select
import shutil
import socket
import sys
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import settings

from bot.settings import NAMES

ROOT = Path(__file__).parents[1]
REQUIRE_ALL = os.environ.get("REQUIRE_ALL") == "1"
Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)
LOCAL = {"127.0.0.1", "::1", "localhost"}

# Keep compiled tests even if the shell disables that: it halves the time to collect them.
sys.dont_write_bytecode = False

# Time limits per example fail on a busy machine and prove nothing; CI repeats itself exactly.
settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if REQUIRE_ALL or os.environ.get("CI") else "default")


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Fail what reaches beyond this machine, as a BaseException: no `except Exception` hides it."""
    connect, connect_ex, getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def check(host: object) -> None:
        if host not in LOCAL:
            pytest.fail(f"a test tried to reach {host!r}: only 127.0.0.1 and ::1 are allowed")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            check(address[0])
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            check(address[0])
        return connect_ex(self, address)

    def guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host and not _is_number(host):  # a number, or nothing, asks no name server
            check(host.decode() if isinstance(host, bytes) else host)
        return getaddrinfo(host, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        patch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)
        yield


@pytest.fixture(scope="session", autouse=True)
def no_settings_of_ours() -> Iterator[None]:
    """Keep the developer's token and database out: an empty variable also hides the one in `.env`.

    `PYTHONPATH` lets a test start `python -m bot` from an empty folder; without a screen it opens no browser.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name in NAMES:
            patch.setenv(name, "")
        patch.setenv("PYTHONPATH", str(ROOT))
        for name, value in (("DISPLAY", ""), ("WAYLAND_DISPLAY", ""), ("BROWSER", "true")):
            patch.setenv(name, value)
        yield


@pytest.fixture(scope="session", autouse=True)
def sleep_under_libfaketime() -> Iterator[None]:
    """Sleep by `select` at another moment (`make test-days`): libfaketime 0.9.10 refuses the call behind `sleep`."""
    with pytest.MonkeyPatch.context() as patch:
        if os.environ.get("FAKETIME"):
            patch.setattr(time, "sleep", lambda seconds: select.select([], [], [], seconds))
        yield


@pytest.fixture
def empty_cwd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder as the current one: its `data/` and `.env` are this test's own."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The system's Chromium, for Playwright's `executable_path`."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    pytest.skip("Chromium is not installed: apt-get install chromium")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With REQUIRE_ALL=1 a skipped test is a failed one."""
    return _no_skip((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a whole file that skips itself."""
    return _no_skip((yield))


def _no_skip(report: Report) -> Report:
    if REQUIRE_ALL and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"REQUIRE_ALL=1, but: {reason}"
    return report


def _is_number(host: str | bytes) -> bool:
    try:
        ipaddress.ip_address(host.decode() if isinstance(host, bytes) else host.partition("%")[0])
    except ValueError:
        return False
    return True
