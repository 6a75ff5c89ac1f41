"""Every step, answer and target of every table, walked; and at every step what holds at each of them."""

from collections.abc import Callable, Sequence

import pytest

from conversations import DIALOGUES, Commanded, Say, Sent
from conversations.dialogue.asking import options
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


def test_every_edge_of_every_table_is_walked(everything: Everything) -> None:
    """Each answer leads where its table says, and each target that is declared is reached by somebody."""
    assert declared(TRIPS) - everything.edges == set(), (
        "declared but never reached: walking.py needs words or people that lead there"
    )
    assert everything.edges - declared(TRIPS) == set(), "gone along, but not declared"


def test_every_step_that_asks_is_stood_at(everything: Everything) -> None:
    """Every question of every dialogue is asked of somebody."""
    assert everything.places.keys() == set(questions(Step))


@every_place
def test_back_asks_the_question_before(place: Place) -> None:
    """Back asks what was asked before, by button and by command; at the first question it says that it is."""
    before = place.chat.talk.trail[-1] if place.chat.talk.trail else None
    for back in acts(lambda chat: chat.choose(BACK), lambda chat: chat.command("back")):
        chat = place.chat.copy()
        back(chat)
        if before is None:
            assert chat.at == place.name
            assert chat.last.startswith(chat.outside.render("common-first"))
            assert chat.question == place.chat.question
        else:
            assert chat.at == f"{before.dialogue}.{before.step}"
            assert chat.talk.question > place.chat.talk.question
            assert len(chat.talk.trail) == len(place.chat.talk.trail) - 1


@every_place
def test_skip_goes_on_and_is_recorded(place: Place) -> None:
    """Skip goes on where no answer is needed and is noted; elsewhere it says so and asks again."""
    for skip in acts(lambda chat: chat.choose(SKIP), lambda chat: chat.command("skip")):
        chat = place.chat.copy()
        skip(chat)
        key = f"{place.dialogue}-{place.step}"
        if place.table.skip is None:
            assert chat.question == place.chat.question
            assert chat.outside.render("common-no_skip") in chat.last
        else:
            talk = next(t for t in (*chat.person.talks, *chat.person.past) if t.id == place.chat.talk.id)
            turn = talk.trail[len(place.chat.talk.trail)]
            assert turn.skipped
            about = chat.person.interviews.get(talk.state.about)
            assert about is None or key in about.skipped


@every_place
def test_stop_leaves_everything_and_resume_takes_it_up(place: Place) -> None:
    """Stop for now keeps the talk as it is; /resume, the button and /start offer the very same question again."""
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
    """/help in mid-talk is answered, then the open question is shown again with its buttons, unless it is silent."""
    chat = place.chat.copy()
    said = chat.command("help")
    assert said[0].text.startswith("You can say these")
    if isinstance(place.table, Gather):
        assert len(said) == 1
    else:
        assert said[1].question == place.chat.question
        assert said[1].rows == chat.keyboards[place.chat.question]


@at(Choose, ChooseSeveral, own=False)
def test_what_fits_no_button_is_asked_again_in_other_words(place: Place) -> None:
    """Three typed answers that fit nothing: two other wordings, then a way out to the menu; never the same twice."""
    chat = place.chat.copy()
    asked = next(m.text for m in reversed(chat.heard) if isinstance(m, Say) and m.question == chat.question)
    texts = [asked]
    for _ in range(3):
        said = chat.type("qqq xyzzy")
        assert len(said) == 1
        texts.append(said[0].text)
    assert len(set(texts)) == 4
    assert (chat.at, chat.question) == (place.name, place.chat.question)
    assert [button for row in chat.said[0].rows for button in row if button.command == "menu"]
    chat.tap("Carry on")
    assert chat.said[0].question == place.chat.question


def typed_forms(label: str, number: int, others: list[str]) -> list[str]:
    """What someone may type instead of tapping: the label, shouted, its number, the shortest start of it alone."""
    forms = [label, label.upper(), f" {number}. "]
    said = plain(label)
    for length in range(1, len(said)):
        start = said[:length].strip()
        if not start.isdecimal() and sum(plain(other).startswith(start) for other in others) == 1:
            return [*forms, start]
    return forms


@at(Choose, ChooseSeveral)
def test_a_typed_answer_is_as_good_as_a_tap(place: Place) -> None:
    """Number, label in any case and unique start are taken as the button they name."""
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
    """An open question takes whatever is typed, even the name of another question's button."""
    chat = place.chat.copy()
    chat.type("Put both on my list")
    talk = next(t for t in (*chat.person.talks, *chat.person.past) if t.id == place.chat.talk.id)
    assert len(talk.trail) > len(place.chat.talk.trail)


@at(Write)
@pytest.mark.parametrize(
    ("words", "button"), [("skip", SKIP), ("Skip it", SKIP), ("BACK", BACK), ("Stop for now", STOP)]
)
def test_to_move_on_is_no_answer(place: Place, words: str, button: str) -> None:
    """ "Type it, or skip": who types just that, or back, or stop, means the button of that name."""
    typed, tapped = place.chat.copy(), place.chat.copy()
    typed.type(words)
    tapped.choose(button)
    assert typed.at == tapped.at
    assert [say.text for say in typed.said] == [say.text for say in tapped.said]


@every_place
def test_an_unreadable_message_gets_a_kind_word(place: Place) -> None:
    """A sticker changes nothing, and what can be read is said; then the question again."""
    chat = place.chat.copy()
    for kind in ("sticker", "voice", "photo", "other", "never_heard_of"):
        said = chat.feed(Sent(kind))
        assert said[0].text
        assert chat.question == place.chat.question
        assert isinstance(place.table, Gather) or said[-1].question == place.chat.question


@every_place
def test_a_button_is_the_same_on_every_copy_of_a_question(place: Place) -> None:
    """Offered again, a question keeps its number, so any copy answers it."""
    chat = place.chat.copy()
    chat.feed(Commanded("resume"))
    assert chat.said[0].question == place.chat.question
    assert chat.said[0].rows == place.chat.keyboards[place.chat.question]
    if not isinstance(place.table, PickDate | Gather):
        chat.command("resume")
        chat.choose(RESUME)
        assert chat.said[0].question == place.chat.question
