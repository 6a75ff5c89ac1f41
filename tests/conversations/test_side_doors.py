"""Side doors: what is opened on the way ends by itself, and keeps what was entered."""

from datetime import timedelta

import pytest

from conversations import DIALOGUES
from conversations.dialogue.side_doors import LASTS

from .chat import Chat, after_all, at_tip, coming_up, in_tip_1

SIDE = ("checkins", "next", "network", "mood", "rights", "timezone", "do", "setback", "hired", "forget", "applied")


def talks(chat: Chat) -> list[str]:
    """The dialogues that are open, the one on top last."""
    return [talk.dialogue for talk in chat.person.talks]


def test_which_dialogues_are_side_doors_stands_in_their_tables() -> None:
    """Tips and what begins an interview never are; the week's plan and a private page wait."""
    side = {name for name, dialogue in DIALOGUES.items() if dialogue.side}
    assert side >= {"check_in_settings", "next", "network", "mood", "rights", "timezone", "list_add", "pause"}
    assert not side & {"start", "new_interview", "after", "week", "page"}
    assert not any(dialogue.side for dialogue in DIALOGUES.values() if dialogue.tip)


@pytest.mark.parametrize("first", SIDE)
def test_a_side_door_ends_when_another_dialogue_is_opened(first: str) -> None:
    """They don't pile up: beneath there is the tip, and on top only the last."""
    chat = in_tip_1()
    chat.command(first)
    assert len(talks(chat)) == 2
    chat.command("mood" if first != "mood" else "setback")
    assert talks(chat) == ["reflect", "mood" if first != "mood" else "setback"]


@pytest.mark.parametrize("first", SIDE)
def test_a_side_door_ends_after_a_day_without_a_word(first: str) -> None:
    """What comes then is about the tip beneath, or about nothing."""
    chat = after_all()
    chat.command(first)
    assert talks(chat)
    early = chat.copy()
    early.now += LASTS - timedelta(minutes=1)
    early.command("privacy")
    assert talks(early)
    chat.now += LASTS
    chat.command("privacy")
    assert (talks(chat), len(chat.said)) == ([], 1)


@pytest.mark.parametrize(
    "line", ["help", "privacy", "sos", "do Breathe", "applied Acme, shift lead", "dodont", "menu"]
)
def test_one_line_commands_leave_it_open(line: str) -> None:
    """They are answered, and the question is still there."""
    chat = in_tip_1()
    chat.command("network")
    chat.command(line)
    assert talks(chat) == ["reflect", "network"]
    chat.command("resume")
    assert chat.at == "network.site"


def test_what_was_entered_is_kept() -> None:
    """A name given before the door closed stays, and so does a note that was still being written."""
    chat = in_tip_1()
    chat.command("network")
    chat.press("linkedin")
    chat.type("Sam")
    chat.command("mood")
    assert [(one.site, one.name) for one in chat.person.people.values()] == [("linkedin", "Sam")]
    chat.begin("rights", "log", 1)
    chat.choose("add")
    chat.type("He asked how old I am")
    chat.command("mood")
    assert [note.text for note in chat.person.interviews[1].evidence.values()] == ["He asked how old I am"]


def test_a_note_with_nothing_in_it_leaves_nothing() -> None:
    """Who only opened the log has nothing in it."""
    chat = in_tip_1()
    chat.begin("rights", "log", 1)
    chat.choose("add")
    chat.command("mood")
    assert chat.person.interviews[1].evidence == {}


def test_a_tap_on_its_own_button_opens_it_at_any_age() -> None:
    """What they tapped is what they mean; the day begins anew."""
    chat = after_all()
    chat.command("mood")
    chat.now += timedelta(days=20)
    chat.press("face4")
    assert (chat.at, chat.person.moods[-1].face) == ("mood.word", 4)


def test_a_side_door_that_was_stopped_waits() -> None:
    """Who said when to come back to it finds it there, whatever was opened since."""
    chat = after_all()
    chat.command("rights")
    chat.press("stop")
    chat.press("tomorrow")
    chat.command("mood")
    assert talks(chat) == ["rights", "mood"]
    chat.now += timedelta(days=3)
    chat.command("resume")
    assert talks(chat) == ["rights"]


def test_nobody_is_asked_to_come_back_to_one() -> None:
    """/checkins isn't left half done: it is never what a check-in is about."""
    chat = after_all()
    chat.command("checkins")
    chat.press("kinds")
    chat.press("week")
    assert not [one for one in coming_up(chat) if one.occasion.kind == "come_back"]
    chat = at_tip(6)
    chat.command("network")
    chat.press("linkedin")
    assert [one.occasion.about for one in coming_up(chat) if one.occasion.kind == "come_back"] == [1]


def test_a_tip_that_leads_to_the_rights_is_no_side_door() -> None:
    """It is still the tip: it waits as long as it takes, and Back undoes."""
    chat = at_tip(3)
    chat.press("more")
    chat.press("machine")
    chat.press("yes")
    chat.now += timedelta(days=20)
    chat.command("privacy")
    assert chat.at == "rights.asking"
    chat.press("back")
    assert (chat.at, chat.person.interviews[1].machine) == ("rights.machine", "")


@pytest.mark.parametrize(
    ("taps", "kept"),
    [
        (("kinds", "week"), {"week": 0}),
        (("days", "monday", "done", "kinds"), {}),
        (("kinds", "mood", "fortnight"), {"mood": 14}),
    ],
)
def test_back_in_settings_goes_to_the_overview(taps: tuple[str, ...], kept: dict[str, int]) -> None:
    """Nothing that was set is undone, and in the overview there is nothing to go back to."""
    chat = after_all()
    chat.command("checkins")
    for tap in taps:
        chat.press(tap)
    days = list(chat.person.check_ins.days)
    chat.press("back")
    assert chat.at == "check_in_settings.what"
    assert (chat.person.check_ins.rhythms, chat.person.check_ins.days) == (kept, days)
    assert "back" not in chat.keys
    chat.command("back")
    assert chat.last.startswith("This is the first question")


def test_a_change_of_one_answer_ends_like_a_side_door() -> None:
    """A question asked by itself doesn't wait for months either."""
    chat = after_all()
    chat.reopen("reflect.hindrances")
    assert chat.talk.side
    chat.now += timedelta(days=2)
    chat.command("privacy")
    assert talks(chat) == []


def test_in_documents_of_before_side_doors_are_known_by_their_tables() -> None:
    """Those that have piled up are gone at the next word."""
    chat = after_all()
    for name in ("setback", "mood"):
        chat.begin(name)
    chat.begin("network")
    for talk in chat.person.talks:
        talk.side, talk.offered = False, None
    chat.now += timedelta(days=60)
    chat.command("start")
    assert talks(chat) == []
