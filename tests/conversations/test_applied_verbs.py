"""/applied with a verb: it lists, takes back or explains, and is never logged as an application."""

from datetime import timedelta

import pytest

from .chat import Chat


def logged(*lines: str) -> Chat:
    """Someone who logged these, a day apart, the last one just now."""
    chat = Chat()
    chat.now -= timedelta(days=len(lines))
    for line in lines:
        chat.now += timedelta(days=1)
        chat.command(f"applied {line}")
    return chat


def companies(chat: Chat) -> list[str]:
    """The companies in the log."""
    return [one.company for one in chat.person.applications.values()]


@pytest.mark.parametrize(
    "words",
    [
        "list", "List", "list!", "show", "show all", "show me the last 5", "stats", "how many", "how many this week?",
        "undo", "undo the last one", "take back", "take back the last one", "undo last", "undo 2",
        "delete", "delete last", "remove 3", "edit", "edit that", "change it, please", "correct the last entry",
        "delete Acme", "remove acme", "undo ACME",
        "help", "--help", "help me", "?", "??", "commands",
    ],
)  # fmt: skip
@pytest.mark.parametrize("there", [[], ["Acme, cook", "Globex"]])
def test_a_verb_is_never_logged(words: str, there: list[str]) -> None:
    """Typed after the command or as the answer to its question, with or without a log."""
    if not there and "acme" in words.lower():
        return  # then it may be a company
    for way in ("command", "answer"):
        chat = logged(*there)
        if way == "command":
            chat.command(f"applied {words}")
        else:
            chat.command("applied")
            chat.type(words)
        assert chat.last
        assert set(companies(chat)) <= {"Acme", "Globex"}
        assert {talk.dialogue for talk in chat.person.talks} <= {"applications"}


@pytest.mark.parametrize(
    ("words", "company"),
    [
        ("Help Scout, designer", "Help Scout"),
        ("Drop, cook", "Drop"),
        ("Show Room", "Show Room"),
        ("Listen Labs", "Listen Labs"),
        ("delete Acme", "delete Acme"),
        ("💙", "💙"),
        ("Change Agency, editor", "Change Agency"),
    ],
)
def test_a_company_may_begin_like_a_verb(words: str, company: str) -> None:
    """With a role, or with words that no verb has: it is logged as before."""
    chat = Chat()
    chat.command(f"applied {words}")
    assert companies(chat) == [company]


def test_list_says_how_many_this_week_and_the_latest() -> None:
    """Five at most, the newest first, each with its day; the goal, if there is one."""
    chat = logged("Zero, cook", *(f"Company {n}, cook" for n in range(1, 7)))
    chat.now += timedelta(days=4)
    chat.command("applied list")
    assert chat.last == (
        "You've logged 3 applications in the last seven days. These are the latest:\n\n"
        "• Company 6, cook · Tuesday, 3 November 2026\n• Company 5, cook · Monday, 2 November 2026\n"
        "• Company 4, cook · Sunday, 1 November 2026\n• Company 3, cook · Saturday, 31 October 2026\n"
        "• Company 2, cook · Friday, 30 October 2026"
    )
    chat.command("week goal")
    chat.press("three")
    chat.now += timedelta(days=4)
    chat.command("applied list")
    assert chat.said[0].text.startswith(
        "You haven't logged any applications in the last seven days. Your goal is 3. These are the latest:"
    )


def test_one_this_week_is_said_in_the_singular() -> None:
    """One application."""
    chat = logged("Acme")
    chat.command("applied list")
    assert chat.last.startswith("You've logged one application in the last seven days. These")


@pytest.mark.parametrize("verb", ["list", "undo", "delete"])
def test_an_empty_log_says_how_to_log_one(verb: str) -> None:
    """There is nothing to list and nothing to undo."""
    chat = Chat()
    chat.command(f"applied {verb}")
    assert chat.last.startswith("You haven't logged any applications yet. To log one, type it like this:")


def test_undo_takes_back_the_latest() -> None:
    """One at a time, from the newest, and says which."""
    chat = logged("Acme, cook", "Globex")
    chat.command("applied undo")
    assert chat.last == "I've taken this one out: “Globex”\nIf that was a mistake, log it again with /applied."
    assert companies(chat) == ["Acme"]
    chat.command("applied undo")
    assert companies(chat) == []


def test_the_button_takes_back_what_it_showed_and_only_once() -> None:
    """A second tap, or one after something new was logged, takes nothing else."""
    chat = logged("Acme, cook", "Globex")
    chat.command("applied list")
    button = chat.press_of("applied undo @2")
    chat.command("applied Initech")
    chat.feed(button)
    chat.feed(button)
    assert chat.last == "That one isn't in your log any more, so there's nothing to undo."
    assert companies(chat) == ["Acme", "Initech"]


@pytest.mark.parametrize(("words", "number"), [("edit 1", 3), ("change Acme", 1), ("delete globex", 2)])
def test_a_verb_for_changing_one_opens_its_page(words: str, number: int) -> None:
    """The one they name, else the newest: details and Delete are there."""
    chat = logged("Acme, cok", "Globex, chef", "Initech")
    chat.command(f"applied {words}")
    assert (chat.at, chat.talk.state.line) == ("applications.one", number)


def test_help_says_what_can_be_typed() -> None:
    """Three forms."""
    chat = Chat()
    chat.command("applied ?")
    assert "/applied list" in chat.last
    assert "/applied undo" in chat.last


def test_an_answer_edited_into_a_verb_offers_to_open_the_question() -> None:
    """It would have led elsewhere, so what was logged stays until they say so."""
    chat = Chat()
    chat.command("applied")
    chat.type("Acme, cook")
    chat.edit("list")
    assert companies(chat) == ["Acme"]
    chat.edit("Acme, chef")
    assert [one.role for one in chat.person.applications.values()] == ["chef"]


def test_a_verb_beside_an_open_question_leads_back_to_it() -> None:
    """Like any command that only answers."""
    chat = Chat().reach("reflect.went")
    chat.command("applied list")
    assert chat.said[-1].question == chat.question
