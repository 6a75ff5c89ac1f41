"""What the README's first screen promises is what the bot says."""

import re

from tests.conftest import ROOT
from tests.conversations.written import written

README = (ROOT / "README.md").read_text(encoding="utf-8")
FIRST_SCREEN = README.partition("## Try it")[0]


def test_the_first_screen_quotes_the_bot() -> None:
    """Every quoted phrase stands in a text, word for word."""
    texts = " ".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "conversations" / "texts" / "en").glob("*.ftl")
    )
    quotes = re.findall("“([^”]+)”", FIRST_SCREEN)
    assert len(quotes) > 2
    assert [quote for quote in quotes if quote not in texts] == []


def test_rambling_has_three_ways_to_stop() -> None:
    """One card of advice each."""
    assert len([key for key in written() if re.fullmatch(r"advice-rambled(_\w+)?", key)]) == 3


def test_the_first_screen_comes_before_anything_to_install() -> None:
    """What it does for somebody, in at most thirty lines."""
    assert len(FIRST_SCREEN.splitlines()) <= 30
    assert "Python" not in FIRST_SCREEN
