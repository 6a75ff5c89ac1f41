"""/help, and the question that is typed after it."""

import pytest

from conversations import COMMANDS
from conversations.menu import MENU, commands_in

from .chat import WORLD, Chat


def helped(words: str) -> Chat:
    """What /help says to these words."""
    chat = Chat()
    chat.command(f"help {words}")
    return chat


def test_without_a_question_it_names_all_commands_by_what_they_are_for() -> None:
    """Each once, under the groups of the menu, then those for any dialogue."""
    text = helped("").last
    headings = ["Get over a no", "Apply for jobs", "Prepare for an interview", "How I'm doing, and settings"]
    places = [text.index(f"\n{one}\n") for one in (*headings, "At any time")]
    assert places == sorted(places)
    for name, command in COMMANDS.items():
        assert text.count(f"/{name} ·") == command.listed
    assert text.index("/applied ·") < text.index("/dodont ·") < text.index("/back ·")


@pytest.mark.parametrize(
    ("question", "command", "card"),
    [
        ("chase", "applications", "when_to_write"),
        ("how do i stop the messages", "checkins", ""),
        ("how can I get fewer notifications?", "checkins", ""),
        ("change my time zone", "timezone", ""),
        ("how do I delete everything", "forget", ""),
        ("calendar", "next", ""),
        ("where are my do's and don'ts", "dodont", ""),
        ("practice questions", "questions practise", ""),
        ("who can read this", "privacy", ""),
        ("track my applications", "applications", ""),
        ("i got a job", "hired", ""),
        ("tapped the wrong button", "back", ""),
        ("salary", "", "pay_asked"),
        ("a gap in my CV", "", "gap"),
        ("discrimination", "rights", ""),
    ],
)
def test_a_question_finds_what_helps(question: str, command: str, card: str) -> None:
    """Commands with what they do, and cards of advice; five buttons at most, and nothing is begun."""
    chat = helped(question)
    keys = chat.keys
    assert not command or command in keys or f"/{command} ·" in chat.last
    assert not card or any(key.startswith("ask ") for key in keys)
    assert 1 <= len(keys) <= 5 or chat.last.count("\n/")
    assert chat.person.talks == []


@pytest.mark.parametrize("name", [name for name, command in COMMANDS.items() if command.listed])
@pytest.mark.parametrize("slash", ["", "/"])
def test_the_name_of_a_command_says_what_it_does(name: str, slash: str) -> None:
    """That one alone."""
    chat = helped(f"{slash}{name}")
    assert chat.last == f"Here's what may help with that:\n\n/{name} · {WORLD.render(f'command-{name}')}"


def test_what_it_does_not_know_leads_to_advice_and_the_menu() -> None:
    """It says so."""
    chat = helped("qqq zzz")
    assert chat.last.startswith("I'm not sure what would help with that.")
    assert chat.keys == ["ask", "menu"]


def test_a_feeling_after_it_is_no_wrong_question() -> None:
    """Words of self-harm are heard there as anywhere."""
    assert {"write", "sos"} <= set(helped("I feel so low today").keys)
    chat = Chat()
    chat.command("help I want to kill myself")
    assert chat.person.care


def test_phrases_belong_to_commands_that_there_are() -> None:
    """In the menu, or listed."""
    known = {*commands_in(""), *COMMANDS}
    assert {one.replace(" ", "_") for one in known} >= WORLD.spellings.help.keys()
    assert set(MENU[""]) <= {f"menu {group}" for group in MENU}


def test_the_open_question_comes_again_after_it() -> None:
    """As after any aside."""
    chat = Chat().reach("reflect.went")
    said = chat.command("help stop the messages")
    assert said[0].text.startswith("Here's what may help")
    assert said[1].question


@pytest.mark.parametrize(
    "words",
    [
        "/help import",
        "/help csv",
        "can I import a CSV",
        "I've got 40 applications in a spreadsheet",
        "i have a spreadsheet of my applications",
        "can i upload my excel",
        "all my applications are in an excel sheet",
        "/applied import",
    ],
)
def test_a_spreadsheet_can_be_sent_or_pasted(words: str) -> None:
    """However it's asked."""
    chat = Chat()
    chat.type(words) if words[0] != "/" else chat.command(words[1:])
    assert "Save it as a CSV file and send me that file here" in chat.last
    chat.command("applied")
    chat.type("import")
    assert chat.last.startswith("Yes, you can bring in a whole spreadsheet.")
