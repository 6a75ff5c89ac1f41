"""The recipes of CONTRIBUTING.md, each followed literally in a copy of the project."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.long
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
RECIPES = dict(re.findall(r"^### (.+?)\n(.*?)(?=^##|\Z)", TEXT, re.MULTILINE | re.DOTALL))
# A block that changes a file is preceded by its name; a block of commands isn't.
BLOCK = re.compile(r"(?:(In|New file) `(\S+)`:\n\n)?^( *)```(\w+)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
NEEDED = (
    "bot", "conversations", "tests", "docs", "Makefile", "pyproject.toml",
    "README.md", "CHANGELOG.md", "CONTRIBUTING.md",
)  # fmt: skip
LEFTOVERS = shutil.ignore_patterns("__pycache__", ".*_cache", ".hypothesis")


class Block(NamedTuple):
    """Something to change, to write or to run."""

    verb: str
    path: str
    language: str
    body: str


def blocks(recipe: str) -> list[Block]:
    return [
        Block(verb, path, language, re.sub(f"^{indent}", "", body, flags=re.MULTILINE))
        for verb, path, indent, language, body in BLOCK.findall(recipe)
    ]


def changed(text: str, diff: str) -> str:
    """The text with a diff applied, at the only place where its context occurs."""
    lines = [line or " " for line in diff.splitlines()]
    before, after = ("".join(f"\n{line[1:]}" for line in lines if line[0] in kept) for kept in (" -", " +"))
    assert f"\n{text}".count(f"{before}\n") == 1, f"not there, or more than once:{before}"
    return f"\n{text}".replace(f"{before}\n", f"{after}\n")[1:]


def files(folder: Path) -> dict[str, bytes]:
    """Every file, except those that running leaves behind."""
    found = {}
    for path, folders, names in os.walk(folder):
        folders[:] = set(folders) - LEFTOVERS(path, folders)
        for name in names:
            found[(Path(path) / name).relative_to(folder).as_posix()] = (Path(path) / name).read_bytes()
    return found


def copied(folder: Path) -> Path:
    """The parts of the project that a recipe needs."""
    for name in NEEDED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=LEFTOVERS)
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


def follow(block: Block, folder: Path) -> None:
    """Do what it says."""
    path = folder / block.path
    if block.language == "sh":
        for line in block.body.splitlines():
            run(line, folder)
    elif block.verb == "New file":
        assert not path.exists()
        path.parent.mkdir(exist_ok=True)
        path.write_text(block.body, encoding="utf-8")
    else:
        assert (block.verb, block.language) == ("In", "diff")
        path.write_text(changed(path.read_text(encoding="utf-8"), block.body), encoding="utf-8")


def run(line: str, folder: Path) -> None:
    """Run a command there, with the Python and the libraries that are in use here."""
    if line.startswith("make ") and shutil.which("make") is None:
        pytest.skip("make is not installed")
    command = shlex.split(line.replace(".venv/bin/python", sys.executable))
    if command[0] == "make":
        command += ["--silent", "--old-file=.venv/dev.stamp", f"BIN={sys.executable}", "UV=uv"]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV", "MAKE"))}
    done = subprocess.run(
        command, cwd=folder, env={**kept, "PYTHONPATH": str(folder)}, capture_output=True, text=True
    )
    assert done.returncode == 0, f"{line}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_does_what_it_says(name: str, tmp_path: Path) -> None:
    """Its blocks apply, its commands succeed, its code passes ruff, and it touches only the files it names."""
    folder, steps = copied(tmp_path), blocks(RECIPES[name])
    before = files(folder)
    for block in steps:
        follow(block, folder)
    after = files(folder)
    touched = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    named = re.search(r"^Files: (.*?)\n\n", RECIPES[name], re.MULTILINE | re.DOTALL)
    assert named
    assert touched == set(re.findall(r"`(\S+)`", named[1]))
    assert steps[-1].language == "sh", "it ends with how to see that it works"
    code = " ".join(sorted(path for path in touched if path.endswith(".py")))
    if code:
        run(f".venv/bin/python -m ruff check {code}", folder)
        run(f".venv/bin/python -m ruff format --check {code}", folder)


def test_a_block_that_fits_nowhere_or_twice_is_an_error() -> None:
    """One that fits changes only that place."""
    text = "a = 1\n\nb = 2\na = 1\n"
    assert changed(text, " b = 2\n+c = 3\n a = 1\n") == "a = 1\n\nb = 2\nc = 3\na = 1\n"
    assert changed(text, " a = 1\n\n-b = 2\n+b = 4\n") == "a = 1\n\nb = 4\na = 1\n"
    for diff in (" a = 1\n+c = 3\n", " b\n+c = 3\n", " = 2\n+c = 3\n"):
        with pytest.raises(AssertionError, match="not there, or more than once"):
            changed(text, diff)


def test_contributing_names_only_existing_files() -> None:
    """Every file outside the recipes, every make target and every module."""
    for target in re.findall(r"\]\(([^)#]+)\)", TEXT):
        assert (ROOT / target).exists(), target
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for name in re.findall(r"\bmake ([a-z][\w-]*)", TEXT):
        assert re.search(rf"^{name}:", makefile, re.MULTILINE), name
    new = {block.path for recipe in RECIPES.values() for block in blocks(recipe) if block.verb == "New file"}
    for path in re.findall(r"(?<![\w/])((?:tests|conversations|bot|docs)/[\w./-]*\w)", TEXT):
        assert path in new or (ROOT / path).exists(), path
