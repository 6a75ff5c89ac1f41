"""The project's own files are consistent. Nothing here uses the network."""

import re
import shutil
import socket
import subprocess
import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.conftest import ROOT

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUN = [Requirement(text) for text in PROJECT["dependencies"]]
DEV = [Requirement(text) for text in PROJECT["optional-dependencies"]["dev"]]
LOCKS = ["run.lock", "dev.lock", "uv.txt"]


class Pin(NamedTuple):
    version: Version
    marker: Marker | None
    hashes: list[str]


def read_lock(name: str) -> dict[str, Pin]:
    """Every line of a lock must be a pin with its hashes; anything else fails here."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    pins = {}
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        entry, *hashes = line.split(" --hash=")
        found = re.fullmatch(r"([a-z0-9-]+)(?:\[[a-z,]+\])?==([^ ;]+)(?: ; (.+?))?", entry.strip())
        assert found, f"{name}: {line[:60]!r} is not a pin"
        pins[found[1]] = Pin(Version(found[2]), Marker(found[3]) if found[3] else None, [h.strip() for h in hashes])
    return pins


@pytest.mark.parametrize(("lock", "wanted"), [("run.lock", RUN), ("dev.lock", RUN + DEV)], ids=["run", "dev"])
def test_locks_satisfy_the_projects_dependencies(lock: str, wanted: list[Requirement]) -> None:
    """Each dependency of pyproject.toml is locked at a version it allows; if not, `make lock`."""
    pins = read_lock(lock)
    for requirement in wanted:
        name = canonicalize_name(requirement.name)
        assert name in pins, f"{name} is not in {lock}: run make lock"
        assert requirement.specifier.contains(pins[name].version), f"{requirement} does not fit {lock}: run make lock"


def test_run_lock_is_part_of_dev_lock() -> None:
    """Tests run with exactly the versions that the bot runs with."""
    run, dev = read_lock("run.lock"), read_lock("dev.lock")
    assert {name: pin.version for name, pin in run.items()} == {name: dev[name].version for name in run}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes_and_no_host(lock: str) -> None:
    """A lock names versions and hashes: no host, no index, no path of the machine that made it."""
    for name, pin in read_lock(lock).items():
        assert pin.hashes, f"{name} has no hash"
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", digest) for digest in pin.hashes)
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--find-links|--extra-index|(^|\s)/|@ ", text)


def test_packages_exist() -> None:
    """What pyproject.toml installs exists, including the console script."""
    module, _, function = PROJECT["scripts"]["rebound"].partition(":")
    source = (ROOT / Path(*module.split("."))).with_suffix(".py").read_text(encoding="utf-8")
    assert re.search(rf"^(async )?def {function}\(\)", source, re.MULTILINE)


def test_make_names_only_what_exists() -> None:
    """Every module of ours that the Makefile starts is there, and `make help` explains every target."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    for module in re.findall(r"\$\(BIN\) -m ((?:bot|benchmarks|tests)\b[.\w]*)", text):
        path = ROOT.joinpath(*module.split("."))
        assert (path / "__main__.py").exists() or path.with_suffix(".py").exists(), f"{module} is missing"
    targets = set(re.search(r"^\.PHONY: (.+)$", text, re.MULTILINE)[1].split()) - {"help"}  # type: ignore[index]
    assert targets == set(re.findall(r'@echo "make ([\w-]+)', text))


def test_the_moments_of_test_days_cover_awkward_times() -> None:
    """Twelve: each weekday, around midnight, nine, a month's end, 29 February, clock changes."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    listed = re.findall(r"^\t([\w-]+)=(\S+Z)( \\)?$", text, re.MULTILINE)
    moments = {name: datetime.fromisoformat(when) for name, when, _ in listed}
    assert len(moments) == len(listed) == 12
    assert {moment.weekday() for moment in moments.values()} == set(range(7))
    assert {"00:10", "09:00", "23:50"} <= {f"{moment:%H:%M}" for moment in moments.values()}
    assert any((moment + timedelta(days=1)).day == 1 for moment in moments.values())
    assert any((moment.month, moment.day) == (2, 29) for moment in moments.values())
    for name, offsets in (("clocks-go-forward", ["+0100", "+0200"]), ("clocks-go-back", ["+0200", "+0100"])):
        around = (moments[name] + timedelta(hours=hours) for hours in (-1, 1))
        assert [f"{moment.astimezone(ZoneInfo('Europe/Berlin')):%z}" for moment in around] == offsets


@pytest.mark.parametrize("required", ["", "1"])
def test_without_libfaketime_make_says_so(tmp_path: Path, required: str) -> None:
    """One sentence, and no failure unless everything is required."""
    make = shutil.which("make") or pytest.skip("make is not installed")
    command = [make, "--silent", "--old-file=.venv/dev.stamp", "test-days", f"REQUIRE_ALL={required}", "UV=uv"]
    done = subprocess.run(command, cwd=ROOT, env={"PATH": str(tmp_path)}, capture_output=True, text=True)
    assert "libfaketime is missing" in done.stdout
    assert done.stdout.count("\n") == 1
    assert (done.returncode != 0) == bool(required), done.stderr


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1"])
def test_tests_cannot_reach_the_network(host: str) -> None:
    """Addresses and names beyond this machine are refused before a packet is sent."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as sock, pytest.raises(pytest.fail.Exception, match=r"only 127\.0\.0\.1"):
        sock.connect((host, 80))
    with pytest.raises(pytest.fail.Exception):
        socket.getaddrinfo("api.telegram.org", 443)


def test_tests_can_reach_this_machine() -> None:
    """The guard allows loopback."""
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as client,
    ):
        assert client.getpeername() == server.getsockname()
