"""A look at a message or a post before it is sent."""

import pytest

from conversations.search.tone import Finding, findings

from .chat import WORLD, Chat

FINE = "Hello Sam, we both worked at the market. Could we talk for ten minutes next week?"


@pytest.mark.parametrize(
    ("text", "form", "found"),
    [
        (FINE, "message", []),
        ("I’m looking for work as a cook in Leeds.", "post", []),
        ("Hello (your name), could we talk?", "message", [("gaps", "(your name)")]),
        ("You GHOSTED me. Could we talk?", "message", [("bitter", "ghosted")]),
        ("They didn’t even reply. Could you help?", "message", [("bitter", "didn't even")]),
        ("I hated nothing; a joke-free text. Could we talk?", "message", [("bitter", "a joke")]),
        ("I am the best baker in Leeds. Could we talk?", "message", [("overclaims", "the best")]),
        ("I give 110% each day. Could we talk?", "message", [("overclaims", "110%")]),
        ("I'm desperate. Could we talk?", "message", [("begging", "desperate")]),
        ("I worked at the market.", "message", [("no_ask", "")]),
        ("I worked at the market.", "post", [("no_ask", "")]),
        (f"{FINE} {'word ' * 105}", "message", [("long", "121")]),
        (f"{FINE} {'word ' * 105}", "post", []),
        (f"{FINE} {'word ' * 205}", "post", [("long", "221")]),
        ("", "message", [("no_ask", "")]),
    ],
)
def test_each_rule_finds_what_it_is_for(text: str, form: str, found: list[tuple[str, str]]) -> None:
    """Whole words, in any case, with any apostrophe."""
    assert findings(text, form, WORLD.tone) == [Finding(*one) for one in found]


def test_a_phrase_inside_a_word_is_none() -> None:
    """ "Thebest" and "whatever" aren't what they contain."""
    assert findings("Whatever suits you. Could we visit the bestiary?", "message", WORLD.tone) == []


def test_every_rule_has_its_words_and_finds_something() -> None:
    """A rule that looks for nothing, or that no text speaks of, is a mistake."""
    for rule in WORLD.tone:
        assert rule.keys() <= {"name", "has", "lacks", "words"}
        assert rule.get("has") or rule.get("lacks") or rule.get("words")
        assert WORLD.render("tone-found", _args(rule["name"])) != WORLD.render("tone-found", _args("long")) or (
            rule["name"] == "long"
        )


def _args(rule: str) -> dict[str, str | int]:
    return {"rule": rule, "detail": "x", "place": 1, "count": 1, "more": "no", "form": "message"}


def test_findings_come_one_by_one_and_the_new_version_is_looked_at_anew() -> None:
    """Each says why and offers one change; none is about the person."""
    chat = Chat()
    chat.command("network check")
    chat.press("message")
    chat.type("You ghosted me, and I'm the best candidate.")
    assert "3 things, and this is number 1" in chat.last
    assert "“ghosted”" in chat.last
    chat.press("next")
    assert "“the best”" in chat.last
    chat.press("next")
    assert "doesn't ask for anything" in chat.last
    assert "next" not in chat.keys
    chat.press("rewritten")
    chat.type(FINE)
    assert chat.last.startswith("I found nothing in it that I'd change.")
    assert chat.person.talks == []


def test_it_can_be_left_as_it_is() -> None:
    """It is their message."""
    chat = Chat()
    chat.command("network check")
    chat.press("post")
    chat.type("I'm desperate, so message me.")
    chat.press("fine")
    assert chat.last.startswith("That's fine. They're your words")


def test_going_on_shows_the_next_finding_and_after_the_last_one_ends_it() -> None:
    """In typed words, whether or not there is a button for it; "ok" leaves the text as it is."""
    chat = Chat()
    chat.command("network check")
    chat.press("message")
    chat.type("You ghosted me.")
    chat.type("carry on")
    assert "doesn't ask for anything" in chat.last
    chat.type("next")
    assert chat.last.startswith("That's fine. They're your words")
    chat.command("network check")
    chat.press("message")
    chat.type("You ghosted me.")
    chat.type("ok")
    assert chat.last.startswith("That's fine. They're your words")


def test_the_text_isnt_kept() -> None:
    """Once it is over, nothing of it is in the document."""
    chat = Chat()
    chat.command("network check")
    chat.press("message")
    chat.type("My secret sentence about the market.")
    chat.press("fine")
    assert "secret" not in repr(chat.person)


def test_somebodys_message_can_be_looked_at_from_their_page() -> None:
    """One tap leads back to the people."""
    chat = Chat()
    chat.command("people Sam")
    chat.press("more")
    chat.press("check")
    assert chat.at == "tone.form"
    chat.press("message")
    chat.type(FINE)
    chat.press("network")
    assert chat.at == "network.message"
