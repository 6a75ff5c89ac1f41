"""Every text in every state: short, plain, kind, and none missing or left over."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Comment, GroupComment, Message, ResourceComment

from bot.outgoing import markup
from bot.outside import ROOM, World
from conversations import COMMANDS, DIALOGUES, Failed, FellDue, Reply, Say, Sent
from conversations.dialogue.steps import Choose, ChooseSeveral, End, Write

from .chat import Chat
from .reading import emoji, grade, prose, sentences, words
from .trip import TRIPS, Keys
from .walking import walk

BANNED = (
    "at least", "everything happens for a reason", "you just need to", "should have", "shouldn't have", "don't worry",
    "!", "unfortunately", "your fault", "blame", "cheer up", "look on the bright side", "failed", "failure", "loser",
    "great job", "well done", "good luck", "kindly", "in order to", "utilize", "leverage", "reach out",
    "stay positive", "please be advised", "as soon as possible", "valued", "journey", "weakness", "obviously",
    "simply", "going forward",
)  # fmt: skip


class Listening(World):
    """The bot's texts, and which of them were used."""

    used: set[str]

    def render(self, key: str, args: Mapping[str, str | int] | None = None) -> str:
        self.used.add(key)
        return super().render(key, args)


class ListeningKeys(Listening, Keys):
    """The same with the texts of the tests' dialogue."""


def everything_said(outside: World) -> Iterator[Reply]:
    """All replies of all states: every answer at every place, and whatever else may happen there."""
    trips = isinstance(outside, Keys)
    names = ("trip", "second") if trips else tuple(DIALOGUES)
    walked = walk(TRIPS if trips else DIALOGUES, outside, names)
    chats = list(walked.chats)
    for place in walked.places:
        for acts in (
            ["qqq"] * 3,
            ["/stop", "/stop", "/back", "/resume"],
            ["/stop", "/skip"],
            ["/start", "/menu", "/nonsense"],
            ["/do a\na\n" + "x" * 201, "/dodont remove 1 1", "/dodont remove 1", "/dodont remove 9", "/dodont what"],
            ["/dodont", "/dodont remove last", "/dodont remove last", "/dodont", "/dodont remove"],
            ["/sos", "why", "/dont", "I want to die"],
            ["", "x" * 2000, "yesterday", "no", "back", "/skip", "/back"],
            ["done", "1", "2", "/dont rush", "/do a", "/dodont", "/dodont remove 1", "/dodont remove 1"],
            ["/stop", "4", "/stop", "hello"],
            ["/stop", "1", "hello", "/resume 99"],
            ["/help", "/privacy", "/later", "/drop 1", "/drop 1", "/dodont remove"],
        ):
            chat = place.chat.copy()
            for act in acts:
                chat.command(act[1:]) if act.startswith("/") else chat.type(act)
            chat.wait(days=2)
            chats.append(chat)
        chats.append(edited(place.chat.copy()))
    chat = Chat(DIALOGUES, outside)
    for kind in ("sticker", "voice", "photo", "other"):
        chat.feed(Sent(kind))
    chat.feed(Failed())
    chats.append(chat)
    for chat in chats:
        yield from chat.replies


def edited(chat: Chat) -> Chat:
    """After a stop and a resting day, with edits in between, and every old keyboard tapped once more."""
    chat.choose("+else")
    chat.type("Some words")
    chat.edit("Other words")
    chat.edit("")
    for label in ("Change that answer", "Carry on"):
        if label in chat.buttons:
            chat.tap(label)
    for question, rows in list(chat.keyboards.items()):
        for button in (row[0] for row in rows[:1]):
            if button.choice:
                chat.tap(button.label, question)
    chat.command("stop")
    chat.feed(FellDue())
    chat.type("hello")
    if chat.person.talks:
        chat.choose("no such thing")
    return chat


def listening(kind: type[Listening]) -> Listening:
    outside = kind()
    outside.used = set()
    return outside


OURS, THEIRS = listening(Listening), listening(ListeningKeys)
REPLIES = [*everything_said(OURS), *everything_said(THEIRS)]
SAID = {m.text: m for r in REPLIES for m in r.messages if isinstance(m, Say) and "trip-" not in m.text + m.title}
FILES = sorted((ROOM / "texts").glob("*/*.ftl"))


def offenders(breaks: Mapping[str, object]) -> str:
    return "\n---\n".join(f"{why}: {text}" for text, why in breaks.items())


def test_there_is_much_to_read() -> None:
    """The texts that the rules below are held against are all of them, not a few."""
    assert len(SAID) > 150


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_texts_are_written_without_a_slip(path: Path) -> None:
    """Fluent drops what it can't parse without a word: nothing may be dropped."""
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    assert [one for one in body if not isinstance(one, Message | Comment | GroupComment | ResourceComment)] == []


def keys() -> list[str]:
    """Every key of the English texts."""
    found = []
    for path in (ROOM / "texts" / "en").glob("*.ftl"):
        for one in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(one, Message):
                found += [one.id.name] * (one.value is not None)
                found += [f"{one.id.name}.{attribute.id.name}" for attribute in one.attributes]
    return found


def test_every_text_is_used_and_none_is_missing() -> None:
    """No key twice, none that nobody asks for; a key that is asked for and missing would have raised."""
    every = keys()
    assert len(every) == len(set(every))
    assert sorted(set(every) - OURS.used - THEIRS.used) == []


def test_every_listed_command_has_its_line() -> None:
    """What stands in the command menu says what it does; what only buttons say has a label."""
    for name, command in COMMANDS.items():
        assert OURS.has(f"command-{name}") == command.listed


def test_messages_are_short() -> None:
    """At most 60 words of the bot's own prose a message, 25 a sentence."""
    long = {text: len(words(prose(text))) for text in SAID if len(words(prose(text))) > 60}
    assert not long, offenders(long)
    long = {one: len(words(one)) for text in SAID for one in sentences(prose(text)) if len(words(one)) > 25}
    assert not long, offenders(long)


def test_at_most_two_messages_a_turn() -> None:
    """Nobody is buried in messages."""
    assert max(sum(isinstance(m, Say) for m in reply.messages) for reply in REPLIES) == 2


def test_nothing_is_said_that_hurts() -> None:
    """No blame, no false cheer, no office prose."""
    every = {
        text: f"{text} {' '.join(b.label for row in say.rows for b in row)}".lower() for text, say in SAID.items()
    }
    found = {text: phrase for text, whole in every.items() for phrase in BANNED if phrase in prose(whole)}
    assert not found, offenders(found)


def test_one_question_a_message() -> None:
    """At most one sentence of a message asks."""
    found = {text: prose(text).count("?") for text in SAID if prose(text).count("?") > 1}
    assert not found, offenders(found)


def test_at_most_one_emoji_a_message() -> None:
    """Words carry it."""
    found = {text: emoji(prose(text)) for text, say in SAID.items() if emoji(prose(text) + say.title) > 1}
    assert not found, offenders(found)


def test_texts_can_be_read_by_anyone() -> None:
    """Reading grade 8 at most, 5 at the median."""
    grades = {text: grade(prose(text)) for text in SAID if words(prose(text))}
    hard = {text: value for text, value in grades.items() if value > 8}
    assert not hard, offenders(hard)
    assert median(grades.values()) <= 5


def test_typographic_quotes_and_no_leftovers() -> None:
    """Nothing of the machinery shows: no braces, no keys, no doubled blanks."""
    found = {text: "machinery" for text in SAID if re.search(r"[{}]|\$\w|  |\n\n\n|None", text)}
    assert not found, offenders(found)


@pytest.mark.parametrize("name", DIALOGUES)
def test_each_kind_of_question_has_what_it_needs(name: str) -> None:
    """Closed: 2 to 5 answers, up to 8 of several, other words for asking again. Open: says that typing is fine."""
    for step, table in DIALOGUES[name].steps.items():
        key = f"{name}-{step}"
        if isinstance(table, Choose) and not table.listed:
            assert 2 <= len(table.options) + len(table.beside) <= 5, key
        if isinstance(table, ChooseSeveral):
            assert 2 <= len(table.options) <= 8, key
        if isinstance(table, Choose | ChooseSeveral) and not getattr(table, "own", False):
            assert OURS.has(f"{key}.again"), key
            assert OURS.maybe(f"{key}.again") != OURS.maybe(key)
        if isinstance(table, Write):
            assert "type" in OURS.render(key).lower() or "skip" in OURS.render(key).lower(), key
        if isinstance(table, End):
            assert table.then or OURS.has(key), f"{key} ends in silence"


def test_every_question_has_its_buttons() -> None:
    """Whatever asks can be answered or left by tap, and the labels fit."""
    for say in SAID.values():
        labels = [button.label for row in say.rows for button in row]
        assert not say.question or labels
        assert len(labels) == len(set(labels))
        assert all(0 < len(label) <= 64 for label in labels)


def test_every_button_fits_its_callback() -> None:
    """64 bytes hold talk, question and choice, for years of talking."""
    for reply in REPLIES:
        for message in reply.messages:
            for row in markup(message.rows, "9999999.99999999")["inline_keyboard"]:
                assert all(1 <= len(button["callback_data"].encode()) <= 64 for button in row)
