"""What docs/operations/ has for a server fits what the bot really does."""

import asyncio
import base64
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.settings import NAMES
from tests.bots import TOKEN, api, bot, hooked, someone
from tests.conftest import ROOT
from tests.plain_yaml import read

FOLDER = ROOT / "docs" / "operations"
PROCESS = {"process_cpu_seconds_total", "process_resident_memory_bytes"}


def texts(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def rules() -> list[dict[str, Any]]:
    (group,) = read(texts("alerts.yaml"))["groups"]
    found: list[dict[str, Any]] = group["rules"]
    return found


def queries() -> list[str]:
    """Every query of the alerts and of the dashboard."""
    panels = json.loads(texts("dashboard.json"))["panels"]
    return [rule["expr"] for rule in rules()] + [target["expr"] for panel in panels for target in panel["targets"]]


def named(query: str) -> set[str]:
    """The metrics in a query."""
    return set(re.findall(r"\b(?:rebound|process)_\w+", re.sub(r'"[^"]*"', "", query)))


async def test_alerts_and_dashboard_name_only_metrics_that_there_are(tmp_path: Path) -> None:
    """And the dashboard shows every one of ours, so that none is counted for nothing."""
    import aiohttp
    from prometheus_client.parser import text_string_to_metric_families

    async with api() as server, bot(tmp_path, server, HEALTH_LISTEN="0", **hooked()) as app:
        assert app.health is not None
        async with aiohttp.ClientSession() as session, session.get(f"{app.health.address}/metrics") as answer:
            families = list(text_string_to_metric_families(await answer.text()))
    kinds = {"counter": ["_total"], "histogram": ["_bucket"], "gauge": [""]}
    ours = {one.name + end for one in families if one.name.startswith("rebound") for end in kinds[one.type]}
    used = {name for query in queries() for name in named(query)}
    assert used - PROCESS - ours == set()
    assert ours - used == set()


async def test_labels_in_queries_are_labels_that_there_are() -> None:
    """A label that is misspelt selects nothing, and such an alert never fires."""
    source = "".join(
        (ROOT / "bot" / "upkeep" / name).read_text(encoding="utf-8") for name in ("metrics.py", "health.py")
    )
    given = (
        {"le", "job", "instance"}
        | set(re.findall(r'\["(\w+)"', source))
        | set(re.findall(r'"(level|why|outcome)"', source))
    )
    for query in queries():
        for selected in re.findall(r"\{([^}]*)\}", query):
            assert {part.split("=")[0].strip("!~ ") for part in re.findall(r"\w+!?=", selected)} <= given, query
        for listed in re.findall(r"by \(([^)]*)\)", query):
            assert {label.strip() for label in listed.split(",")} <= given, query


def test_every_alert_says_what_is_the_matter_and_what_to_do() -> None:
    """With a severity, and under a name of its own that the documentation doesn't contradict."""
    names = [rule["alert"] for rule in rules()]
    assert len(set(names)) == len(names) >= 12
    for rule in rules():
        assert rule["labels"]["severity"] in ("page", "ticket")
        assert rule["annotations"]["summary"].endswith(".")
        assert rule["annotations"]["action"].endswith(".")
        assert set(rule) <= {"alert", "expr", "for", "labels", "annotations"}


def test_panels_have_a_title_of_their_own_and_a_place_of_their_own() -> None:
    """As Grafana wants it."""
    panels = json.loads(texts("dashboard.json"))["panels"]
    for key in (
        lambda one: one["id"],
        lambda one: one["title"],
        lambda one: (one["gridPos"]["x"], one["gridPos"]["y"]),
    ):
        assert len({key(one) for one in panels}) == len(panels)
    assert all(one["targets"] for one in panels)


def test_compose_has_three_hardened_processes_behind_a_balancer() -> None:
    """Each as the first; it sets only settings that there are, and waits until the database is healthy."""
    compose = read(texts("compose.yaml"))
    services = compose["services"]
    first = services["rebound1"]
    assert [services[f"rebound{n}"] for n in (2, 3)] == [{"extends": {"service": "rebound1"}}] * 2
    assert set(first["environment"]) <= set(NAMES)
    assert first["read_only"] == "true"
    assert first["cap_drop"] == ["ALL"]
    assert first["depends_on"]["postgres"]["condition"] == "service_healthy"
    assert "healthcheck" in services["postgres"]
    assert services["caddy"]["environment"]["UPSTREAMS"].split() == [f"rebound{n}:8081" for n in (1, 2, 3)]
    assert first["environment"]["LISTEN"].endswith(":8081")
    assert first["environment"]["WEBHOOK_URL"].endswith("/updates")
    assert "path /updates" in texts("Caddyfile")
    assert (FOLDER / first["build"]["context"] / first["build"]["dockerfile"]).resolve() == FOLDER / "Dockerfile"
    targets = read(texts("prometheus.yaml"))["scrape_configs"][0]["static_configs"][0]["targets"]
    assert targets == [f"rebound{n}:8082" for n in (1, 2, 3)]


@pytest.mark.long
async def test_the_commands_work_as_the_page_has_them(tmp_path: Path) -> None:
    """Its shell function, with this checkout and folder: check, stats, backup beside the bot; restore without it."""
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    (function,) = re.findall(r"^    (rebound\(\) \{ .+ \})$", page, re.MULTILINE)
    (restore,) = re.findall(r"^    (rebound restore --yes) ", page, re.MULTILINE)
    key = tmp_path / "master.key"
    key.write_text(base64.b64encode(bytes(32)).decode())
    for there, here in (
        ("runuser -u rebound -- ", ""),
        ("/opt/rebound/.venv/bin/python", sys.executable),
        ("/opt/rebound", str(ROOT)),
        ("/etc/rebound", str(tmp_path)),
        ("/var/lib/rebound", str(tmp_path)),
    ):
        assert there in function
        function = function.replace(there, here)

    async def run(command: str) -> str:
        clean = {name: value for name, value in os.environ.items() if name not in NAMES}
        process = await asyncio.create_subprocess_exec(
            "sh",
            "-c",
            f"{function}\n{command}",
            env=clean,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        assert process.returncode == 0, err.decode() + out.decode()
        return out.decode()

    async with api() as server:
        (tmp_path / "env").write_text(f"TELEGRAM_TOKEN={TOKEN}\nTELEGRAM_API_URL={server.url}\n")
        data = {"DATABASE_URL": f"sqlite:///{tmp_path}/data/rebound.db", "MASTER_KEY_FILE": str(key)}
        async with bot(tmp_path, server, **data):
            await someone(server).says("/start")
            assert "BAD" not in await run("rebound check")
            assert "1" in await run("rebound stats")
            assert "Backed up" in await run("rebound backup")
        assert "with 1 people" in await run(restore)


def test_the_image_is_made_of_what_is_locked_and_runs_as_nobody() -> None:
    """Every file that it copies is there and not ignored; what it takes out of a lock is one package with hashes."""
    lines, ignored = texts("Dockerfile"), texts("Dockerfile.dockerignore").split()
    assert re.findall(r"^USER (.+)$", lines, re.MULTILINE) == ["10001:10001"]
    assert "HEALTHCHECK" in lines
    for source in re.findall(r"^COPY (?!--from)(\S+) ", lines, re.MULTILINE):
        assert (ROOT / source).exists()
        assert any(one.startswith(f"!{source.rstrip('/')}") for one in ignored), source
    script = re.search(r"sed -n '(.+?)' requirements/dev\.lock", lines)
    assert script
    sed = shutil.which("sed") or pytest.skip("sed is not installed")
    cut = subprocess.run([sed, "-n", script[1], "requirements/dev.lock"], cwd=ROOT, capture_output=True, text=True)
    entry, *hashes = cut.stdout.replace("\\\n", " ").split()
    assert re.fullmatch(r"asyncpg==[\d.]+", entry)
    assert cut.stdout.count("==") == 1
    assert [one.startswith("--hash=sha256:") for one in hashes if one.startswith("--")]


def test_the_unit_starts_what_there_is_and_may_do_little() -> None:
    """Its settings are ours. The exposure that systemd finds is the one in the documentation, and small."""
    unit = texts("rebound.service")
    ours = {
        name for line in re.findall(r"^Environment=(.+)$", unit, re.MULTILINE) for name in re.findall(r"(\w+)=", line)
    }
    assert ours - {"PYTHONPATH", "PYTHONDONTWRITEBYTECODE"} <= set(NAMES)
    for line in (
        "User=rebound",
        "ProtectSystem=strict",
        "NoNewPrivileges=yes",
        "CapabilityBoundingSet=",
        "UMask=0077",
    ):
        assert f"\n{line}\n" in unit
    told = re.search(r"\*\*(\d\.\d)\*\*", (ROOT / "docs" / "operations.md").read_text(encoding="utf-8"))
    assert told
    assert float(told[1]) < 2
    analyze = shutil.which("systemd-analyze")
    if analyze:  # any distribution's; elsewhere the number is what it was there
        done = subprocess.run(
            [analyze, "security", "--offline=true", "--no-pager", str(FOLDER / "rebound.service")],
            capture_output=True, text=True,
        )  # fmt: skip
        found = re.search(r"exposure level for rebound.service: (\d+\.\d)", done.stdout)
        assert found is None or float(found[1]) <= float(told[1]) + 0.2, done.stdout
