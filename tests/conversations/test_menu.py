"""/menu: everything within three taps, five choices at a time, and first what is most useful next."""

from datetime import timedelta

import pytest

from conversations import COMMANDS
from conversations.menu import MENU, MOST, button, commands_in
from conversations.person import Application

from .chat import START, WORLD, Chat, after_all, in_tip_1
from .states import stopped

DAY = START + timedelta(days=1)
IN_ANY_TALK = {"start", "menu", "resume", "back", "skip", "stop"}  # what is always at hand, or first in the menu


def taps_to(group: str = "", taps: int = 1) -> dict[str, int]:
    """How many taps each command is away from /menu."""
    found: dict[str, int] = {}
    for command in MENU[group]:
        name, _, words = command.partition(" ")
        found |= taps_to(words, taps + 1) if name == "menu" else {command: taps}
    return found


def test_every_listed_command_is_at_most_three_taps_away() -> None:
    """But those that belong to any talk. And whatever the menu offers is a command."""
    away = taps_to()
    assert {name for name, one in COMMANDS.items() if one.listed} - IN_ANY_TALK <= away.keys()
    assert max(away.values()) <= 3
    assert {command.partition(" ")[0] for command in away} <= COMMANDS.keys()


@pytest.mark.parametrize("group", [group for group in MENU if group])
def test_a_group_has_at_most_five_choices_and_a_way_back(group: str) -> None:
    """One below the other, and each says what happens in words that differ from the others'."""
    chat = Chat()
    chat.command(f"menu {group}")
    assert chat.buttons == [*(button(WORLD, command).label for command in MENU[group]), "Back to the menu"]
    assert len(MENU[group]) <= MOST
    chat.tap("Back to the menu")
    assert chat.last == WORLD.render("menu-what")


def test_no_two_buttons_of_the_menu_are_called_the_same() -> None:
    """Nor is any command in two groups."""
    every = [*commands_in(""), *(one for group in MENU.values() for one in group if one.startswith("menu "))]
    assert len(every) == len(set(every))
    labels = [button(WORLD, command).label for command in every]
    assert sorted({one for one in labels if labels.count(one) > 1}) == []


def test_somebody_new_is_shown_where_to_start() -> None:
    """First, and with the four groups."""
    chat = Chat()
    chat.command("menu")
    assert chat.buttons == [
        "Say what brings me here", "Get over a no", "Apply for jobs", "Prepare for an interview",
        "How I'm doing, and settings",
    ]  # fmt: skip
    chat.tap("Say what brings me here")
    assert chat.at == "start.welcome"


def test_what_is_open_comes_first_with_its_name() -> None:
    """Whether it is stopped or not; a question in passing isn't worth going back to."""
    for chat, first in ((in_tip_1(), "Go on with “Reflect”"), (stopped(), "Go on with “Reflect”")):
        chat.command("menu")
        assert chat.buttons[0] == first
        assert len(chat.buttons) == MOST
    chat = Chat()
    chat.command("applied Acme")
    chat.command("applied")
    chat.command("menu")
    assert chat.buttons[0] == "Get over a no"


def test_what_they_stopped_and_should_come_back_to_is_named_once() -> None:
    """Though a check-in of it is due as well."""
    chat = in_tip_1()
    chat.press("stop")
    chat.tap("Tomorrow at this time")
    chat.now += timedelta(hours=25)
    chat.command("menu")
    assert [one for one in chat.buttons if "Reflect" in one] == ["Go on with “Reflect”"]


def test_what_is_due_comes_first_and_leads_there() -> None:
    """As a check-in would say it, whether that was sent or not."""
    chat = Chat()
    chat.command("applied Acme, cook")
    chat.person.applications[1].told_by = DAY
    chat.now += timedelta(days=2)
    chat.command("menu")
    assert chat.buttons[0] == "Acme, cook: any answer?"
    chat.tap("Acme, cook: any answer?")
    assert "applications silent 1" in chat.keys


def test_several_things_that_wait_are_one_button_and_then_five_at_most() -> None:
    """What is open first. Six applications whose day has come leave room for four of them."""
    chat = in_tip_1()
    for number in range(1, 7):
        chat.person.applications[number] = Application(f"Place {number}", "cook", START, told_by=DAY)
    chat.now += timedelta(days=2)
    chat.command("menu")
    assert chat.buttons[0] == "See what's waiting (7)"
    assert len(chat.buttons) == MOST
    chat.tap("See what's waiting (7)")
    assert chat.buttons[0] == "Go on with “Reflect”"
    assert len(chat.buttons) == MOST + 1
    assert chat.last.startswith("These are waiting for you")


def test_two_things_that_are_called_the_same_are_told_apart() -> None:
    """By their place."""
    chat = Chat()
    for number in (1, 2):
        chat.person.applications[number] = Application("Acme", "cook", START, told_by=DAY)
    chat.now += timedelta(days=2)
    chat.command("menu now")
    assert chat.buttons[:2] == ["1. Acme, cook: any answer?", "2. Acme, cook: any answer?"]


def test_nothing_waits_once_it_is_done_postponed_or_switched_off() -> None:
    """Then the menu begins with its groups; an old button shows them, too."""
    chat = Chat()
    chat.command("applied Acme, cook")
    chat.person.applications[1].told_by = DAY
    chat.now += timedelta(days=2)
    later = chat.copy()
    later.command("menu")
    later.tap("Acme, cook: any answer?")
    later.press("later application.1.told:" + f"{int(DAY.timestamp())}")
    later.tap("Until tomorrow")
    later.command("menu now")
    assert later.buttons[0] == "Get over a no"
    off = chat.copy()
    off.person.check_ins.rhythms["application"] = 0
    off.command("menu")
    assert off.buttons[0] == "Get over a no"
    chat.command("applications silent 1")
    chat.press("fine")
    chat.press("stop")
    chat.command("menu")
    assert chat.buttons[0] == "Get over a no"


def test_an_interview_ahead_is_what_is_useful_next() -> None:
    """By its name."""
    chat = Chat()
    chat.command("next")
    chat.type("Acme")
    chat.press("stop")
    chat.command("menu")
    assert chat.buttons[0] == "Prepare for Acme"


def test_the_next_tip_is_useful_until_all_are_done_or_the_interview_is_closed() -> None:
    """Or they have a job."""
    chat = Chat().reach("reflect.went")
    chat.person.talks = []
    chat.command("menu")
    assert chat.buttons[0] == "1 · Reflect"
    chat.person.interviews[1].finished = ["reflect"]
    chat.command("menu")
    assert chat.buttons[0] == "2 · Get feedback"
    hired = chat.copy()
    hired.person.hired = START
    hired.command("menu")
    assert hired.buttons[0] == "Get over a no"
    chat.command("close 1")
    chat.command("menu")
    assert chat.buttons[0] == "Get over a no"
    chat = after_all()
    chat.command("menu")
    assert chat.buttons[0] == "Get over a no"


def test_a_group_that_there_is_not_shows_the_menu() -> None:
    """Whatever is typed after it."""
    chat = Chat()
    chat.command("menu xyz")
    assert chat.last == WORLD.render("menu-what")
