"""A check-in is answered by typing: its buttons in other words."""

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest

from conversations.check_ins.in_words import LASTS

from .chat import WORLD, Chat, after_all, due
from .checked_in import asked_for_feedback, named, planned
from .unasked import ACTS, only

FARTHEST = 60  # check-ins that are passed on the way to one


def sent(name: str, prepare: Callable[[Chat], object] = lambda _: None) -> Chat:
    """Somebody with nothing open who was sent that check-in an hour ago."""
    chat = only(after_all(), name.partition("-")[0])
    prepare(chat)
    return await_check_in(chat, name)


def await_check_in(chat: Chat, name: str) -> Chat:
    """The same somebody, an hour after that check-in."""
    kind, _, which = name.partition("-")
    for _ in range(FARTHEST):
        moment = due(chat)
        assert moment, f"{name} never comes"
        chat.now = max(chat.now, moment)
        chat.wait()
        if any(key.startswith(f"{kind}.") and f".{which}" in key for say in chat.said for key in say.check_in):
            chat.now += timedelta(hours=1)
            return chat
    raise AssertionError(f"{name} isn't ahead")


PLACES: Mapping[str, Callable[[], Chat]] = {
    "week-review": lambda: sent("week-review", planned),
    "chase-nudge": lambda: sent("chase-nudge", asked_for_feedback),
    "network-first": lambda: sent("network-first", named),
    "mood": lambda: sent("mood"),
}
WORDS = [
    ("week-review", "yeah I did all of it", "all"),
    ("week-review", "the second one", "some"),
    ("week-review", "managed about half", "some"),
    ("week-review", "nah didnt do it", "none"),
    ("chase-nudge", "they got back to me", "answered"),
    ("chase-nudge", "I'd rather wait a bit longer", "wait"),
    ("chase-nudge", "close it please", "close"),
    ("network-first", "yes I wrote to him", "done"),
    ("mood", "pretty good actually", "face4"),
]


@pytest.mark.parametrize(("name", "words", "act"), WORDS)
def test_words_to_a_check_in_do_what_its_button_does(name: str, words: str, act: str) -> None:
    """The same is stored and said as by a tap, with what it was taken for above."""
    chat = PLACES[name]()
    tapped = chat.copy()
    key = chat.said[-1].check_in[0]
    line = dict(ACTS[name])[act].format(about=key.split(".")[1], key=key)
    tapped.command(line)
    chat.type(words)
    label = WORLD.render(f"check_in-act.{act}")
    assert chat.said[0].above == f"I took that as “{label}”."
    assert [say.text for say in chat.said] == [say.text for say in tapped.said]
    for field in ("interviews", "weekly", "moods", "check_ins"):
        assert getattr(chat.person, field) == getattr(tapped.person, field)
    assert chat.at == tapped.at


@pytest.mark.parametrize(("name", "words", "act"), WORDS)
def test_what_was_taken_can_be_taken_back(name: str, words: str, act: str) -> None:
    """One tap puts everything back and shows the check-in's buttons again; another word to it counts then."""
    chat = PLACES[name]()
    before = chat.person
    chat.type(words)
    chat.press("not_meant")
    for field in ("interviews", "weekly", "moods", "talks"):
        assert getattr(chat.person, field) == getattr(before, field)
    assert chat.last.startswith(WORLD.render("heard-taken_back"))
    key = before.check_ins.open[0]
    assert dict(ACTS[name])[act].format(about=key.split(".")[1], key=key) in chat.keys
    chat.type(words)
    assert chat.said[0].above.startswith("I took that as")


def test_the_label_of_its_button_will_do() -> None:
    """Typed as it stands there."""
    chat = PLACES["chase-nudge"]()
    chat.type("see a short NUDGE")
    assert chat.at == "chase.nudge"
    assert chat.said[0].above == "I took that as “See a short nudge”."


def test_nothing_is_taken_back_twice_or_days_later() -> None:
    """Then it says that everything stays."""
    for wait in (timedelta(), LASTS):
        chat = PLACES["week-review"]()
        chat.type("did it all")
        button = chat.press_of("not_meant")
        chat.now += wait + timedelta(seconds=1)
        if not wait:
            chat.feed(button)
        chat.feed(button)
        assert chat.last == WORLD.render("heard-took_nothing")
        assert chat.keys == ["menu"]


def test_what_was_settled_since_is_only_put_back() -> None:
    """If there is nothing more to say about it, its buttons don't come again."""
    chat = PLACES["chase-nudge"]()
    chat.type("close it please")
    chat.command("close 1")
    chat.press("not_meant")
    assert (chat.last, chat.keys) == (WORLD.render("heard-taken_back"), ["menu"])


def test_a_check_in_of_the_last_three_days_is_the_question() -> None:
    """Not for longer, and not once one of its buttons was used."""
    for wait, taken in ((timedelta(days=2), True), (LASTS, False)):
        chat = PLACES["week-review"]()
        chat.now += wait
        chat.type("did it all")
        assert ("not_meant" in chat.keys) == taken
    chat = PLACES["week-review"]()
    chat.press(next(key for key in chat.keys if key.startswith("week all")))
    chat.type("it didn't happen")
    assert "not_meant" not in chat.keys


def test_a_check_in_that_never_left_is_no_question() -> None:
    """Taken back before it was sent."""
    from conversations import take_back

    chat = PLACES["week-review"]()
    take_back(chat.person, tuple(chat.person.check_ins.open))
    chat.type("did it all")
    assert "not_meant" not in chat.keys


def test_between_two_of_its_buttons_they_choose() -> None:
    """Both are shown, and nothing is done."""
    chat = PLACES["chase-nudge"]()
    before = chat.person.interviews
    chat.type("either wait or close it")
    assert len(chat.keys) == 2
    assert "Tap the one you mean." in chat.last
    assert chat.person.interviews == before


def test_what_cant_be_taken_back_is_asked_about_first() -> None:
    """To drop what was half done, words aren't enough: they say once that they are sure."""
    chat = only(Chat().reach("reflect.hindrances"), "come_back")
    await_check_in(chat, "come_back")
    chat.type("drop it")
    assert chat.at == "drop_it.sure"
    assert "reflect" in [talk.dialogue for talk in chat.person.talks]


def test_low_words_are_not_offered_to_drop_something() -> None:
    """One of their words may sound like it; what is offered must be most of what they said."""
    chat = only(Chat().reach("reflect.hindrances"), "come_back")
    await_check_in(chat, "come_back")
    chat.type("I am rather low today. Twenty-two years, and they let me go with a letter.")
    assert chat.at != "drop_it.sure"


def test_words_that_fit_none_of_its_buttons_are_quoted_above_them() -> None:
    """Where the check-in is what they saw last; after that they are placed like any others."""
    chat = PLACES["week-review"]()
    chat.type("went to a job fair with my cousin")
    assert "“went to a job fair with my cousin”" in chat.last
    assert [key.partition(" ")[0] for key in chat.keys] == ["week", "week", "week", "applied"]
    chat.type("qqq")
    assert chat.last == WORLD.render("heard-unknown")


def test_a_kind_is_answered_even_if_a_check_in_is_open() -> None:
    """A feeling isn't pressed into its buttons."""
    chat = PLACES["chase-nudge"]()
    chat.type("I feel so sad today")
    assert chat.last.startswith(WORLD.render("heard-feeling-low"))


def test_the_open_question_with_buttons_comes_before_the_check_in() -> None:
    """Its own words answer it; what it can't hear may answer the check-in."""
    chat = PLACES["week-review"]()
    chat.begin("setback", "who")
    there = chat.copy()
    there.type("my sister")
    assert there.at != "setback.who"
    assert "not_meant" not in there.keys
    chat.type("I did all of my plan")
    assert list(chat.person.weekly.went.values()) == ["all"]  # type: ignore[union-attr]  # planned


def test_a_fresh_question_for_words_comes_before_an_older_check_in() -> None:
    """And a check-in that came after it comes first."""
    chat = PLACES["week-review"]()
    chat.begin("setback", "what")
    chat.person.wrote = chat.now
    there = chat.copy()
    there.type("did it all")
    assert there.person.setback == "did it all"
    chat.person.check_ins.came = chat.now + timedelta(minutes=1)
    chat.now += timedelta(minutes=2)
    chat.type("did it all")
    assert chat.person.setback == ""
    assert "not_meant" in chat.keys
