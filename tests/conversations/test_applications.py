"""/applications: the list, the page of one, moving on, details, deleting and undo."""

from datetime import timedelta

import pytest

from conversations.applications import book
from conversations.applications.stages import STAGES
from conversations.choices import ApplicationStage
from conversations.person import Application

from .chat import START, Chat


def applying(*lines: str) -> Chat:
    """Somebody who typed these after /applied."""
    chat = Chat()
    chat.command("applied " + "\n".join(lines))
    return chat


def stages(chat: Chat) -> list[str]:
    """The stages of all, in the order in which they were added."""
    return [one.stage for one in chat.person.applications.values()]


def test_the_list_says_what_is_open_and_shows_eight_with_their_stage_and_days() -> None:
    """What has gone furthest first, then what has waited longest: ten lines at most, and eight of them to tap."""
    chat = applying(*(f"Place {number}, cook" for number in range(1, 41)))
    chat.now += timedelta(days=3)
    chat.command("applications 7")
    chat.press("interview")
    chat.press("fine")
    assert chat.last == (
        "You've got 40 applications here, and 40 are still open.\n\n"
        "In touch with you (1): Place 7\nSent, no answer yet (39): Place 40, Place 39, Place 38 …\n\n"
        "Which one do you have news about? You can also type its name."
    )
    assert chat.buttons == [
        "Place 7, cook · interview, today", "Place 40, cook · applied, 3 days", "Place 39, cook · applied, 3 days",
        "Place 38, cook · applied, 3 days", "Place 37, cook · applied, 3 days", "Place 36, cook · applied, 3 days",
        "Place 35, cook · applied, 3 days", "Place 34, cook · applied, 3 days", "More (1 of 5)", "Add, find or sort",
        "Never mind",
    ]  # fmt: skip


@pytest.mark.parametrize("words", ["globex", "Globex, chef", "chef", "2"])
def test_words_at_the_list_open_what_they_name(words: str) -> None:
    """By the company, the job, or the place on the screen."""
    chat = applying("Acme, cook", "Globex, chef", "Initech, clerk")
    chat.command("applications")
    chat.type(words)
    assert (chat.at, chat.talk.state.line) == ("applications.one", 2)


def test_several_with_these_words_are_shown_to_choose_from() -> None:
    """Two jobs at one place."""
    chat = applying("Acme, cook", "Globex, chef", "Acme, baker")
    chat.command("applications acme")
    assert chat.last.startswith("I found 2 applications that could be it.")
    chat.press("1")
    assert chat.talk.state.line == 1


@pytest.mark.parametrize(
    ("words", "stage"),
    [("globex said no", "no"), ("Globex invited me", "interview"), ("globex never replied", "no_answer")],
)
def test_a_name_and_what_happened_are_enough(words: str, stage: str) -> None:
    """In one line, without opening it first; one tap takes it back."""
    chat = applying("Acme, cook", "Globex, chef")
    chat.command("applications")
    chat.type(words)
    assert stages(chat) == ["applied", stage]
    chat.press("undo")
    assert stages(chat) == ["applied", "applied"]


def test_a_part_of_the_list_can_be_seen_alone() -> None:
    """By its button, and in words."""
    chat = applying("Acme, cook", "Globex, chef")
    chat.command("applications 1")
    chat.press("no")
    chat.press("fine")
    for choice in ("tools", "see", "part", "over"):
        chat.press(choice)
    assert chat.last.startswith("One of your applications is over.")
    assert "2" not in chat.keys
    chat.type("all of them")
    assert chat.last.startswith("You've got 2 applications here, and 1 is still open.")
    chat.type("waiting")
    assert "1" not in chat.keys


def test_a_search_finds_what_stands_in_any_detail() -> None:
    """A word of the note; what is nowhere is asked for again, and Skip shows all."""
    chat = applying("Acme, cook, note: the one by the river", "Globex, chef")
    chat.command("applications")
    for choice in ("tools", "see", "find"):
        chat.press(choice)
    chat.type("zebra")
    assert chat.at == "applications.none"
    chat.type("river")
    assert chat.talk.state.line == 1
    chat.command("applications zebra")
    assert chat.last.startswith("I can't find that in your applications, so here are all of them.")


@pytest.mark.parametrize(
    ("stage", "offered"),
    [
        ("found", ["applied", "withdrawn"]),
        ("applied", ["screening", "interview", "no"]),
        ("screening", ["interview", "no"]),
        ("interview", ["offer", "no"]),
        ("offer", ["withdrawn"]),
    ],
)
def test_what_usually_comes_next_is_one_tap_and_the_rest_behind_another(
    stage: ApplicationStage, offered: list[str]
) -> None:
    """At most four and one for what is rarer, where any other stage can be chosen."""
    chat = applying("Acme, cook")
    chat.person.applications[1].stage = stage
    chat.command("applications 1")
    assert [key for key in chat.keys if key in STAGES] == offered
    chat.press("more")
    chat.press("stage")
    assert stage not in chat.keys
    chat.type("they never answered")
    assert stages(chat) == ["no_answer"]


def test_a_move_begins_its_days_anew_and_can_be_undone() -> None:
    """The days are those since it came to its stage."""
    chat = applying("Acme, cook")
    chat.now += timedelta(days=12)
    chat.command("applications open 1")
    assert "You applied 12 days ago." in chat.last
    chat.type("they want to talk to me")
    assert stages(chat) == ["screening"]
    chat.press("fine")
    assert "Acme, cook · first call, today" in chat.buttons
    chat.press("1")
    assert "They got in touch today." in chat.last


def test_long_silence_is_said_to_be_long() -> None:
    """After two weeks."""
    chat = applying("Acme, cook")
    chat.now += timedelta(days=14)
    chat.command("applications 1")
    assert "Up to two weeks without a word is normal." in chat.last
    chat.now += timedelta(days=1)
    chat.command("applications 1")
    assert "You've waited more than two weeks" in chat.last


@pytest.mark.parametrize("field", ["company", "role", "channel", "contact", "link", "pay", "note"])
def test_each_detail_can_be_changed_emptied_and_taken_back(field: str) -> None:
    """One tap takes it back; a dash empties it, but for the company."""
    chat = applying("Acme, cook")
    chat.command("applications 1")
    for choice in ("more", "edit"):
        chat.press(choice)
    chat.choose(field)
    chat.type("Something new")
    assert getattr(chat.person.applications[1], field) == "Something new"
    chat.press("edit")
    chat.choose(field)
    assert "Something new" in chat.last
    chat.type("-")
    if field == "company":
        assert chat.at == "applications.shorter"
        chat.press("skip")
        assert chat.person.applications[1].company == "Something new"
    else:
        assert getattr(chat.person.applications[1], field) == ""
        chat.press("undo")
        assert getattr(chat.person.applications[1], field) == "Something new"


def test_a_detail_that_is_too_long_is_asked_for_again() -> None:
    """A note may be longer than the rest."""
    chat = applying("Acme, cook")
    chat.command("applications 1")
    for choice in ("more", "edit"):
        chat.press(choice)
    chat.type("Job")
    chat.type("x" * 201)
    assert chat.at == "applications.shorter"
    chat.type("chef")
    chat.press("edit")
    chat.choose("note")
    chat.type("x" * 500)
    assert (chat.person.applications[1].role, len(chat.person.applications[1].note)) == ("chef", 500)


def test_a_closing_date_and_a_reminder_are_confirmed_and_shown() -> None:
    """As dates are everywhere."""
    chat = applying("found: Acme, cook")
    chat.command("applications 1")
    for choice in ("more", "edit", "closes"):
        chat.press(choice)
    chat.type("20 November")
    chat.press("yes")
    assert "You can apply until Friday, 20 November 2026" in chat.last
    chat.press("show")
    for choice in ("more", "remind", "week"):
        chat.press(choice)
    assert "I'll remind you on Tuesday, 10 November 2026" in chat.last
    for choice in ("show", "more", "remind", "day"):
        chat.press(choice)
    chat.type("12 November")
    chat.press("yes")
    assert "I'll remind you on Thursday, 12 November 2026" in chat.last
    for choice in ("show", "more", "remind", "none"):
        chat.press(choice)
    assert chat.person.applications[1].follow_up is None


def test_one_is_deleted_and_brought_back_by_a_tap() -> None:
    """With all its details; at another time the last change is undone from the list."""
    chat = applying("Acme, cook, via LinkedIn", "Globex, chef")
    chat.command("applications 1")
    chat.press("more")
    chat.press("delete")
    assert list(chat.person.applications) == [2]
    chat.press("undo")
    assert chat.person.applications[1].channel == "LinkedIn"
    for choice in ("more", "delete", "fine", "tools", "undo"):
        chat.press(choice)
    assert list(chat.person.applications) == [1, 2]


def test_undo_of_what_is_undone_already_changes_nothing() -> None:
    """By a button of before."""
    chat = applying("Acme, cook")
    chat.command("applications 1")
    for choice in ("more", "delete"):
        chat.press(choice)
    chat.person.application_changes.clear()
    chat.press("undo")
    assert chat.person.applications == {}


def test_undo_goes_ten_changes_back_and_no_further() -> None:
    """Each tap names its change, so a second one does nothing."""
    chat = applying("Acme, cook")
    for _ in range(6):
        for stage in ("interview", "no"):
            chat.command("applications 1")
            chat.type("they invited me" if stage == "interview" else "they said no")
    undo = chat.person.application_changes[-1].number
    chat.command(f"applications undo {undo}")
    assert stages(chat) == ["interview"]
    chat.command(f"applications undo {undo}")
    assert chat.last.startswith("I can't undo that one any more")
    for _ in range(12):
        chat.command("applications undo")
    assert chat.last.startswith("I can't undo that one any more")
    assert stages(chat) == ["no"]


def test_a_page_of_one_that_is_gone_says_so() -> None:
    """A button of before its deletion, and a question about it that is still open."""
    chat = applying("Acme, cook", "Globex, chef")
    chat.command("applications 1")
    del chat.person.applications[1]
    chat.command("help")
    chat.choose("more")
    assert chat.last.startswith("That application isn't in your list any more.")
    chat.choose("stage")
    chat.choose("edit")
    chat.command("applications open 1")
    assert chat.last == "That application isn't in your list any more."
    for step in ("closes", "remind", "value"):
        chat.begin("applications", "one")
        chat.choose("more")
        chat.choose("edit" if step != "remind" else "remind")
        if step == "closes":
            chat.choose("closes")
            chat.type("20 November")
            chat.press("yes")
        elif step == "remind":
            chat.choose("week")
        assert len(chat.person.applications) == 1


def test_without_any_they_are_asked_for_the_first() -> None:
    """Also once the last one was deleted."""
    chat = Chat()
    chat.command("applications")
    assert chat.at == "applied.what"
    chat.type("Acme, cook")
    chat.press("applications open 1")
    for choice in ("more", "delete", "fine", "add"):
        chat.press(choice)
    assert chat.at == "applied.what"


def test_my_applications_is_heard() -> None:
    """In words, with nothing open."""
    chat = applying("Acme, cook")
    chat.type("show me my applications")
    assert chat.at == "applications.list"


def test_the_order_is_by_stage_and_then_by_what_is_urgent() -> None:
    """Closing dates before those without; of what is over the newest."""
    chat, day = Chat(), timedelta(days=1)
    there: list[tuple[ApplicationStage, int, int]] = [
        ("found", 1, 0), ("found", 2, 9), ("found", 2, 3), ("applied", 2, 0), ("applied", 9, 0), ("no", 9, 0),
        ("withdrawn", 2, 0), ("offer", 1, 0),
    ]  # fmt: skip
    for number, (stage, moved, closes) in enumerate(there, 1):
        one = Application("A", "b", START, stage, START - day * moved)
        one.closes = START + day * closes if closes else None
        chat.person.applications[number] = one
    assert book.ordered(chat.person, START) == [8, 5, 4, 3, 2, 1, 7, 6]
