"""The short path over real HTTP, twelve answers from /start to the end of tip 6, and the ways to leave it."""

from collections.abc import AsyncIterator

import msgspec
import pytest

from bot.app import App
from bot.delivery.document import decode
from bot.local import LocalServer
from conversations import Person
from tests.bots import Someone, api, bot, move, someone, until

# Each step with its answer: the key of a button, or typed text behind ":".
ANSWERS = (
    ("turned_down", "Which company are we talking about?"),
    (":Acme", "How do you think it went?"),
    ("badly", "What got in your way"),
    ("nerves", ""),  # marked in place, nothing is said
    ("done", "And what went right"),
    (":I asked good questions", "Who could you ask"),
    ("employer", "What do you want to do with it?"),
    ("will_send", "Have they told you why they said no?"),
    ("not_yet", "What do you want to put on your list?"),
    ("keep_both", "Is it short and clear enough to remember"),
    ("right", "Which day suits you best"),
    ("wednesday", "That's all six tips"),
)
TITLES = [""] * 2 + ["Tip 1 of 6"] * 4 + ["Tip 2 of 6"] * 2 + [f"Tip {tip} of 6" for tip in (3, 4, 5, 6)]


async def answer(who: Someone, number: int) -> str:
    """Give one of the twelve answers, and return the reply."""
    given, expected = ANSWERS[number]
    if given.startswith(":"):
        return await who.says(given[1:])
    if expected:
        return await who.presses(given)
    who.press(given)
    await until(lambda: any(label.startswith("✓") for label in who.buttons()))
    return who.last


async def go_to(who: Someone, number: int) -> None:
    """Skip what isn't among the twelve, up to the question of that answer."""
    while ANSWERS[number - 1][1] not in who.last:
        await who.presses("skip")


async def go_on(who: Someone, number: int) -> None:
    """Go to the question of that answer, and give it."""
    if number:
        await go_to(who, number)
    await answer(who, number)


def bold(who: Someone) -> str:
    """The bold part of the newest message, which shows the progress through the six tips."""
    message = who.seen[-1]
    marked = [one for one in message.get("entities", []) if one["type"] == "bold"]
    return "".join(message["text"][one["offset"] :][: one["length"]] for one in marked)  # all of it one unit a letter


async def begin(who: Someone) -> None:
    """Say /start."""
    assert "What brings you here?" in await who.says("/start")


async def kept(app: App, who: Someone) -> Person:
    """What is stored of them."""
    row = await app.store.load(who.id)
    assert row
    return decode(app.cipher.open(row.document, who.id, row.version)).person


def test_the_short_path_has_twelve_answers() -> None:
    """Each is one tap or one typed message."""
    assert len(ANSWERS) == len(TITLES) == 12


async def test_twelve_answers_lead_to_the_end_of_tip_6(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Progress is visible, all answers are kept, and the weekly check-in comes on its day."""
    async with api() as server, bot(tmp_path_factory.mktemp("data"), server) as app:
        ann = someone(server)
        await begin(ann)
        for number in range(12):
            assert TITLES[number] == bold(ann).partition(" · ")[0]
            assert ANSWERS[number][1] in await answer(ann, number)
        await until(lambda: not server.state.updates.pending)
        person = await kept(app, ann)
        interview = person.interviews[1]
        assert (interview.where, interview.went, interview.hindrances) == ("Acme", "badly", ["nerves"])
        assert (interview.went_right, interview.can_ask) == ("I asked good questions", "employer")
        assert (interview.message_state, interview.heard) == ("will_send", "not_yet")
        assert [item.text for item in person.items.values()] == [
            "Again: I asked good questions",
            "Rush into an answer when I'm nervous",
        ]
        assert interview.finished == ["reflect", "feedback", "findings", "lessons", "list_practice", "moving_on"]
        assert person.weekly
        assert person.weekly.at
        assert person.talks == []
        told = len(ann.seen)
        await move(app, server, days=8)
        await until(lambda: len(ann.seen) > told)
        unasked = [message["text"] for message in ann.seen[told:]]
        assert any("your weekly plan" in text or "This week's plan" in text for text in unasked)
        assert "What will you do this week" in await ann.says("/week plan")
        assert "That's a good plan." in await ann.says("Tuesday, two applications")


class Standing(msgspec.Struct):
    """Somebody part of the way along, with the bot and the server they talk through."""

    app: App
    server: LocalServer
    who: Someone


@pytest.fixture
async def standing(tmp_path_factory: pytest.TempPathFactory, number: int) -> AsyncIterator[Standing]:
    """Someone who has given so many of the twelve answers."""
    async with api() as server, bot(tmp_path_factory.mktemp("data"), server) as app:
        ann = someone(server)
        await begin(ann)
        for place in range(number):
            await go_on(ann, place)
        yield Standing(app, server, ann)


async def finish(at: Standing, number: int) -> None:
    """Continue from the answer of that number to the end, and check that it is the end of all six tips."""
    for place in range(number, 12):
        await go_on(at.who, place)
    person = await kept(at.app, at.who)
    assert [len(interview.finished) for interview in person.interviews.values()] == [6]


every_answer = pytest.mark.parametrize("number", range(1, 12))


@every_answer
async def test_back_works_after_each_answer(standing: Standing, number: int) -> None:
    """It asks the question before again; answered as before, the path goes on to the end."""
    who = standing.who
    before = number - 2 if number == 4 else number - 1  # a mark is no answer by itself until Done
    await who.presses("back")
    await finish(standing, before)


@every_answer
async def test_stop_and_resume_work_after_each_answer(standing: Standing, number: int) -> None:
    """Stop asks when to come back; /resume offers the same question, and the path goes on to the end."""
    who = standing.who
    asked = who.last
    assert "When do you want me to come back" in await who.presses("stop")
    await who.presses("never")
    assert asked.split("\n\n")[-1] in await who.says("/resume")
    await finish(standing, number)


@pytest.mark.parametrize("number", [number for number in range(12) if number not in (0, 1, 2)])
async def test_skip_goes_on_without_an_answer(standing: Standing, number: int) -> None:
    """Wherever it is offered, and it is recorded."""
    who = standing.who
    before = (await kept(standing.app, who)).interviews[1].skipped
    await who.presses("skip")
    assert len((await kept(standing.app, who)).interviews[1].skipped) == len(before) + 1
    assert (await kept(standing.app, who)).interviews[1].where == "Acme"


# From each More, the shortest way back to the short path.
MORE = {
    2: ("go_on",),
    6: ("go_on",),
    7: ("facts", "role", ":shift lead", "go_on"),
    8: ("go_on",),
    11: ("someone", "linkedin", ":Sam", "will_send", "go_on"),
}


@pytest.mark.parametrize("number", MORE)
async def test_more_leads_back_to_the_short_path(standing: Standing, number: int) -> None:
    """More opens other options, and returns to the question it stood beside."""
    who = standing.who
    await go_to(who, number)
    question = who.last.split("\n\n")[-1].split("\n")[0]
    await who.presses("more")
    for step in MORE[number]:
        # the dialogue on top has ended: its last text, then the question again
        count = 2 if step == "will_send" else 1
        await (who.says(step[1:]) if step.startswith(":") else who.presses(step, count))
    assert question in who.last
    await finish(standing, number)
