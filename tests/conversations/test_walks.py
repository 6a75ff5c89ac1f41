"""Every step, answer and target of every table is visited, and the rules for all steps are checked."""

from collections.abc import Callable, Sequence

import pytest

from conversations import DIALOGUES, Commanded, Say, Sent
from conversations.dialogue.asking import options, overview_of
from conversations.dialogue.exchange import Exchange
from conversations.dialogue.matching import plain
from conversations.dialogue.messages import BACK, RESUME, SKIP, STOP
from conversations.dialogue.steps import Choose, ChooseSeveral, Gather, PickDate, Step, Write

from .chat import Chat
from .everything import Everything
from .trip import TRIP, TRIPS
from .walking import Place, at, declared, questions

every_place = at(Step)


def acts(*given: Callable[[Chat], object]) -> Sequence[Callable[[Chat], object]]:
    """Several ways to do the same."""
    return given


def test_every_answer_leads_where_its_table_says(everything: Everything) -> None:
    """And each declared target is reached."""
    assert declared(TRIPS) - everything.edges == set(), (
        "declared but never reached: walking.py needs words or people that lead there"
    )
    assert everything.edges - declared(TRIPS) == set(), "gone along, but not declared"


def test_every_question_is_reached(everything: Everything) -> None:
    """In every dialogue."""
    assert everything.places.keys() == set(questions(Step))


def overview(chat: Chat) -> str:
    """Where Back leads in a side door, if not to the question before."""
    return overview_of(Exchange(chat.person, chat.now, chat.outside, chat.catalogue), chat.talk)


@every_place
def test_back_asks_the_previous_question(place: Place) -> None:
    """By button and by command; at the first question it says so."""
    before = place.chat.talk.trail[-1] if place.chat.talk.trail else None
    for back in acts(lambda chat: chat.choose(BACK), lambda chat: chat.command("back")):
        chat = place.chat.copy()
        back(chat)
        if before is None:
            assert chat.at == place.name
            assert chat.last.startswith(chat.outside.render("common-first"))
            assert chat.question == place.chat.question
        elif overview(place.chat):
            assert chat.talk.trail == place.chat.talk.trail, "a side door goes to its overview and undoes nothing"
        else:
            assert chat.at == f"{before.dialogue}.{before.step}"
            assert chat.talk.question > place.chat.talk.question
            assert len(chat.talk.trail) == len(place.chat.talk.trail) - 1


@every_place
def test_skip_is_recorded_and_goes_on(place: Place) -> None:
    """Where no answer is needed; elsewhere it says so and asks again."""
    for skip in acts(lambda chat: chat.choose(SKIP), lambda chat: chat.command("skip")):
        chat = place.chat.copy()
        skip(chat)
        key = f"{place.dialogue}-{place.step}"
        if isinstance(place.table, Write) and place.table.unsaid:
            assert chat.at != place.name  # Skip has an answer of its own there
        elif place.table.skip is None:
            assert chat.question == place.chat.question
            assert chat.outside.render("common-no_skip") in chat.last
        else:
            talk = next(t for t in (*chat.person.talks, *chat.person.past) if t.id == place.chat.talk.id)
            turn = talk.trail[len(place.chat.talk.trail)]
            assert turn.skipped
            about = chat.person.interviews.get(talk.state.about)
            assert about is None or key in about.skipped


@every_place
def test_stop_keeps_everything_and_resume_continues(place: Place) -> None:
    """/resume, the button and /start offer the same question again."""
    for stop in acts(lambda chat: chat.choose(STOP), lambda chat: chat.command("stop")):
        stopped = place.chat.copy()
        stop(stopped)
        if DIALOGUES.get(place.dialogue, TRIP).passing:
            assert place.chat.talk.id not in [talk.id for talk in stopped.person.talks]
            continue
        assert stopped.at == "pause.when"
        for resume in acts(lambda chat: chat.command("resume"), lambda chat: chat.command("start")):
            chat = stopped.copy()
            chat.tap("I'll write when I'm ready")
            resume(chat)
            assert (chat.at, chat.question) == (place.name, place.chat.question)
            assert not chat.talk.stopped
        chat = stopped.copy()
        chat.tap("Go on", place.chat.question)
        assert (chat.at, chat.question) == (place.name, place.chat.question)


@every_place
def test_a_command_aside_is_answered_and_the_question_offered_again(place: Place) -> None:
    """With its buttons, unless it is silent."""
    chat = place.chat.copy()
    said = chat.command("help")
    assert said[0].text.startswith("You can type any of these")
    if isinstance(place.table, Gather):
        assert len(said) == 1
    else:
        assert said[1].question == place.chat.question
        assert said[1].rows == chat.keyboards[place.chat.question]


@at(Choose, ChooseSeveral, own=False)
def test_an_answer_that_fits_no_button_is_asked_for_in_other_words(place: Place) -> None:
    """Twice, in other words each; then the menu is offered. In /ask the themes come first; a card gives way."""
    chat = place.chat.copy()
    if place.dialogue == "ask" and place.step == "card":
        chat.type("qqq xyzzy")
        assert chat.at != "ask.card"
        return
    if place.dialogue == "ask" and place.step != "unknown":
        chat.type("qqq xyzzy")
    there = chat.at, chat.question
    asked = next(m.text for m in reversed(chat.heard) if isinstance(m, Say) and m.question == chat.question)
    texts = [asked]
    for _ in range(3):
        said = chat.type("qqq xyzzy")
        assert len(said) == 1
        texts.append(said[0].text)
    assert len(set(texts)) == 4
    assert (chat.at, chat.question) == there
    assert [button for row in chat.said[0].rows for button in row if button.command == "menu"]
    chat.tap("Carry on")
    assert chat.said[0].question == chat.question


def typed_forms(label: str, number: int, others: list[str]) -> list[str]:
    """What somebody may type instead of tapping: the label, in capitals, its number, or its unique beginning."""
    forms = [label, label.upper(), f" {number}. "]
    said = plain(label)
    for length in range(1, len(said)):
        start = said[:length].strip()
        if not start.isdecimal() and sum(plain(other).startswith(start) for other in others) == 1:
            return [*forms, start]
    return forms


@at(Choose, ChooseSeveral)
def test_a_typed_answer_is_as_good_as_a_tap(place: Place) -> None:
    """Number, label in any case, and the unique beginning of a label."""
    shown = labels(place.chat)
    every = [label for _, label in shown] + ["Back", "Skip", "Stop for now", "Never mind", "Done"]
    for number, (key, label) in enumerate(shown[:12], 1):
        figures = any(one.isdecimal() for _, one in shown)  # then a number is an answer, and no place
        for form in typed_forms(label, int(label) if figures and label.isdecimal() else number, every):
            if figures and form.isdecimal() and form != label:
                continue
            chat = place.chat.copy()
            chat.type(form)
            if isinstance(place.table, ChooseSeveral):
                assert chat.talk.state.picks == [key], form
                continue
            tapped = place.chat.copy()
            tapped.choose(key)
            assert [say.text for say in chat.said] == [say.text for say in tapped.said], form


def labels(chat: Chat) -> list[tuple[str, str]]:
    """The options of the open question, each with its label."""
    x = Exchange(chat.person, chat.now, chat.outside, chat.catalogue)
    return [(option.key, option.label) for option in options(x, chat.talk)]


@at(Write)
def test_words_typed_at_an_open_question_are_kept_as_typed(place: Place) -> None:
    """Even if they name a button of another question."""
    chat = place.chat.copy()
    chat.type("Put both on my list")
    talk = next(t for t in (*chat.person.talks, *chat.person.past) if t.id == place.chat.talk.id)
    assert len(talk.trail) > len(place.chat.talk.trail)


@at(Write)
@pytest.mark.parametrize(
    ("words", "button"), [("skip", SKIP), ("Skip it", SKIP), ("BACK", BACK), ("Stop for now", STOP)]
)
def test_skip_back_and_stop_typed_at_an_open_question_are_no_answers(place: Place, words: str, button: str) -> None:
    """They work like the buttons."""
    typed, tapped = place.chat.copy(), place.chat.copy()
    typed.type(words)
    tapped.choose(button)
    assert typed.at == tapped.at
    assert [say.text for say in typed.said] == [say.text for say in tapped.said]


@every_place
def test_an_unreadable_message_is_answered_kindly(place: Place) -> None:
    """A sticker changes nothing; the reply says what we can read, then asks again."""
    chat = place.chat.copy()
    for kind in ("sticker", "voice", "photo", "other", "never_heard_of"):
        said = chat.feed(Sent(kind))
        assert said[0].text
        assert chat.question == place.chat.question
        assert isinstance(place.table, Gather) or said[-1].question == place.chat.question


@every_place
def test_any_copy_of_a_question_can_be_answered(place: Place) -> None:
    """A question offered again keeps its number."""
    chat = place.chat.copy()
    chat.feed(Commanded("resume"))
    assert chat.said[0].question == place.chat.question
    assert chat.said[0].rows == place.chat.keyboards[place.chat.question]
    if not isinstance(place.table, PickDate | Gather):
        chat.command("resume")
        chat.choose(RESUME)
        assert chat.said[0].question == place.chat.question
