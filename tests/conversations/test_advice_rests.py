"""Which advice rests on what: every text that gives some, every source, and what is never shown."""

import re
import tomllib
from pathlib import Path

import pytest

from conversations.tips.reflect import CARDS as CAUSES_CARDS
from tests.conftest import ROOT
from tests.each import each

from .chat import WORLD
from .written import FILES, spoken, written

FACTS = ROOT / "conversations" / "facts"
SOURCES = tomllib.loads((FACTS / "sources.toml").read_text(encoding="utf-8"))["source"]
ADVICE = tomllib.loads((FACTS / "advice.toml").read_text(encoding="utf-8"))
CARDS = {f"advice-{row['name']}": row["source"] for row in ADVICE["card"]}
FROM_CARDS = ("week-way", "findings-meaning")
TRADE = "trade knowledge"


def codes(source: str) -> set[str]:
    """The sources that are named; none for trade knowledge."""
    return set() if source == TRADE else set(source.split())


RESTS = {**CARDS, **ADVICE["text"]}
USED = set().union(*map(codes, RESTS.values()))
# Firms and magazines whose pages were read. Advice comes from "careers services", "research" or "recruiters".
BRANDS = (
    "glassdoor", "greenhouse", "careerbuilder", "enhancv", "talentworks", "dummies", "forbes", "the muse", "cnbc",
    "fast company", "aarp", "harvard", "oxford", "seattle times", "nhs", "acas", "ask a manager", "reference.com",
)  # fmt: skip
FIGURES = re.compile(r"\d+ ?%|per ?cent|[$£€] ?\d|\b\d[\d,.]*\b(?! of 6)")


@each("key", RESTS)
def test_each_text_that_gives_advice_says_what_it_rests_on(key: str) -> None:
    """On sources that are known, or on what people who hire know."""
    assert written().get(key), "no such text"
    assert codes(RESTS[key]) <= SOURCES.keys()


@each("prefix", FROM_CARDS)
def test_texts_made_of_a_card_name_one(prefix: str) -> None:
    """Each is called by the name of its card."""
    names = [key.partition(".")[2] for key in written() if key.startswith(f"{prefix}.")]
    assert names
    assert {f"advice-{name}" for name in names} <= CARDS.keys()


def test_every_drafted_line_rests_on_the_card_of_its_cause() -> None:
    """What to do instead and the plan; their own words rest on nothing."""
    causes = {key.partition(".")[2] for key in written() if key.startswith(("draft-instead.", "draft-plan."))}
    assert {f"advice-{CAUSES_CARDS.get(cause, cause)}" for cause in causes - {"own", "none"}} <= CARDS.keys()


def test_every_source_is_used_or_says_why_not() -> None:
    """Nobody keeps reading again what nothing rests on."""
    assert sorted(SOURCES.keys() - USED) == sorted(ADVICE["unused"])


def test_what_is_for_design_only_is_never_shown() -> None:
    """No card has a figure of research: they were read in abstracts and copies, and some only guide the design."""
    found = {key: FIGURES.findall(WORLD.render(key)) for key in CARDS}
    assert {key: figures for key, figures in found.items() if figures} == {"advice-no_reason": ["1"]}  # tip 1


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_brand_is_named(path: Path) -> None:
    """Whose page it was is nothing to people; the helplines' and offices' own names come from their tables."""
    said = spoken(path).lower()
    assert [brand for brand in BRANDS if re.search(rf"\b{re.escape(brand)}\b", said)] == []
