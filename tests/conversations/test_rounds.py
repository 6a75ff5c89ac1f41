"""Steps that loop (ForEach), and steps that listen in silence (Gather)."""

from conversations.dialogue.messages import DONE, SKIP, STOP

from .chat import Chat
from .trip import noted, on_a_trip


def to_the_loop(mine: str = "mine") -> Chat:
    """Someone in the first round of a ForEach."""
    chat = on_a_trip("date")
    chat.choose(SKIP)
    assert (chat.at, chat.talk.state.each) == ("trip.turn", "x")
    if mine:
        chat.press(mine)
    return chat


def test_a_for_each_asks_about_each_item() -> None:
    """Once for each, whatever was answered, then it continues."""
    chat = to_the_loop("not_mine")
    assert chat.talk.state.each == "y"
    chat.press("mine")
    assert "each=y" in chat.last
    chat.type("too fast")
    assert [item.text for item in chat.person.items.values()] == ["y: too fast"]
    assert (chat.at, chat.talk.state.each) == ("trip.gather", "")


def test_back_in_a_for_each_undoes_one_answer_at_a_time() -> None:
    """With the item it added, to the very start."""
    chat = to_the_loop()
    chat.type("too fast")
    chat.press("mine")
    chat.type("too slow")
    assert [item.text for item in chat.person.items.values()] == ["x: too fast", "y: too slow"]
    stations = []
    while chat.talk.trail:
        chat.command("back")
        stations.append((chat.talk.step, chat.talk.state.each, len(chat.person.items)))
    assert stations == [("why", "y", 1), ("turn", "y", 1), ("why", "x", 0), ("turn", "x", 0), ("date", "", 0)]
    assert chat.person.interviews == {}


def in_silence() -> Chat:
    """Someone who writes during a Gather."""
    chat = to_the_loop()
    chat.type("too fast")
    chat.press("not_mine")
    assert chat.at == "trip.gather"
    return chat


def test_gather_is_silent_until_its_button() -> None:
    """All messages are kept, and Done ends it, tapped or typed by itself."""
    chat = in_silence()
    for text in ("one", "  ", "1", "back", "x" * 4096, "y" * 4096, "done with it"):
        assert chat.type(text) == []
    chat.press("done")
    assert chat.at == "trip.write"
    assert noted(chat)[-1] == "|".join(["one", "  ", "1", "back", "x" * 4096, "y" * 4096, "done with it"])


def test_a_gather_times_out() -> None:
    """After its minutes, and not before."""
    chat = in_silence()
    chat.type("one")
    assert chat.wait(minutes=19) == []
    assert chat.wait(minutes=1)[0].text.startswith("trip-write")
    assert noted(chat)[-1] == "one"


def test_a_gather_accepts_edits_without_a_reply() -> None:
    """The edited message replaces the old one."""
    chat = in_silence()
    chat.type("oen")
    first = chat.ref
    chat.type("two")
    assert chat.edit("one", first) == []
    assert chat.edit("nowhere", 999)[0].text.startswith("I saw your edit")
    chat.choose(DONE)
    assert noted(chat)[-1] == "one|two"


def test_a_command_is_answered_during_a_gather() -> None:
    """The silence continues afterwards."""
    chat = in_silence()
    assert len(chat.command("do breathe")) == 1
    assert chat.type("still writing") == []
    chat.choose(DONE)
    assert noted(chat)[-1] == "still writing"


def test_words_of_self_harm_during_a_gather_are_answered_and_kept() -> None:
    """Helplines come at once; the Gather continues when they resume."""
    chat = in_silence()
    assert "116 123" in chat.type("I want to die")[0].text
    assert chat.wait(hours=1) == []
    chat.command("resume")
    chat.choose(DONE)
    assert noted(chat)[-1] == "I want to die"


def test_a_stopped_gather_does_not_end_by_itself() -> None:
    """It waits for its button, so no question comes unasked."""
    stopped = in_silence()
    stopped.choose(STOP)
    stopped.press("never")
    aside = in_silence()
    aside.command("do")
    for chat in (stopped, aside):
        chat.now = chat.now.replace(hour=22)
        before = chat.at
        assert [say for say in chat.wait(minutes=1) if say.question] == []
        assert chat.at == before
    stopped.command("resume")
    stopped.choose(DONE)
    assert stopped.at == "trip.write"


def test_a_gather_can_be_skipped() -> None:
    """Like any other step."""
    chat = in_silence()
    chat.choose(SKIP)
    assert chat.at == "trip.write"


def test_a_gather_without_minutes_waits_for_its_button() -> None:
    """It has no time limit, and its dialogue ends like any other."""
    chat = on_a_trip("last")
    chat.press("on")
    chat.type("a thing")
    assert (chat.at, chat.talk.state.until) == ("second.collect", None)
    chat.press("done")
    assert chat.person.talks == []
