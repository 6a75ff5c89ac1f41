"""Two invented languages show that no text is outside the language files, and that longer ones fit."""

import re
from collections.abc import Iterator

import pytest

from bot.pictures import draw
from bot.telegram.outgoing import calls_of
from bot.world.outside import ROOM, World
from conversations import COMMANDS, DIALOGUES, Message, Picture, Redraw, Say, units
from conversations.dodont import LONGEST, MOST, put
from conversations.dodont.card import card
from tests.pixels import is_blank, rows
from tests.pseudo import ACCENTED, FACTS, KEPT, MIRRORED, pseudo

from .chat import START, Chat
from .everything import Everything
from .unasked import all_unasked
from .walking import answers

SAID = ("dodont help", "dodont rset 1", "do Breathe", "dodont", "dodont 1", "dodont remove 1", "card light", "what")
# Text typed by tests, and names of places, languages and days.
THEIRS = set(
    """Acme Globex LinkedIn Sam Some words Branch branch Breathe Rush line shift lead cook rset list undo
    It still stings they said was too quiet
    I asked good questions Berlin London Lisbon Manchester Chicago New York Los Angeles Denver Phoenix UTC
    United States Kingdom USA Ireland India Australia Germany English En Ar XA XB
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December""".split()  # noqa: SIM905
)
# Sentences that tests type, and answers given in English before: removed whole.
DRAWN = {
    "card": ("do", "dont", "more"),
    "progress": ("title", "goal_name", "first", "last", "stages", "odds", "list", "low", "high"),
    "playbook": ("title", "about", "words"),
}
"""In the data of pictures and files, what is written there."""
SENTENCES = re.compile(
    "You must like boats[^\n]*|You need a licence[^”\n]*|The [0-9]. till|Why us|You answer every review"
    "|I stop answering messages|Think about the last interview in the next one|Have one story ready that I'm proud of"
    "|Boats|Tell me about yourself|One application( on)?|your name|Acme and Globex both"
    r"|\bat (?=\d\d:\d\d)"  # in the pattern of a moment, which is English where a language has none
)
IN_ARABIC = {"Monday", "Friday", "November", "December", "United", "Kingdom", "Germany"}  # by CLDR


@pytest.fixture(params=[ACCENTED, MIRRORED], scope="module")
def world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> World:
    """The world in one of the two languages."""
    return pseudo(tmp_path_factory.mktemp("languages") / "room", request.param)


def heard(world: World, everything: Everything) -> Iterator[Message]:
    """The short path, each command, all that is said unasked; once, every question, answered every way."""
    chat = Chat(outside=world).reach()
    for line in (*COMMANDS, *SAID):
        chat.command(line)
    for one in (chat, *all_unasked(world)):
        yield from one.heard
    if world.language == MIRRORED:
        for place in (one for one in everything.places.values() if one.dialogue in DIALOGUES):
            there = place.chat.copy()
            there.outside, there.heard = world, []
            for _, after in answers(place.table, there):
                yield from after.heard


def texts_of(message: Message) -> Iterator[str]:
    """All texts of a message."""
    yield from (button.label for row in message.rows for button in row)
    if isinstance(message, Say):
        yield from (message.text, message.title, message.above, message.block)
    elif not isinstance(message, Redraw):
        yield from (message.caption, message.fallback)
        for name in DRAWN.get(message.template if isinstance(message, Picture) else message.kind, ()):
            words = message.data[name]
            yield from [words] if isinstance(words, str) else map(str, words)  # type: ignore[arg-type]


@pytest.mark.long
def test_no_text_is_outside_the_language_files(world: World, everything: Everything) -> None:
    """Nothing that is said is English except their own words, and all of it fits, buttons too."""
    theirs = THEIRS - IN_ARABIC if world.language == MIRRORED else THEIRS
    messages = list({id(message): message for message in heard(world, everything)}.values())
    assert len(messages) > 1000
    found = {
        word: text
        for text in {text for message in messages for text in texts_of(message)}
        for word in re.findall("[A-Za-z]{2,}", re.sub(KEPT, "", SENTENCES.sub("", text)))
        if word not in theirs and not re.fullmatch("x+", word)
    }
    assert found == {}
    labels = {button.label for message in messages for row in message.rows for button in row}
    assert [label for label in labels if len(label) > 64] == []
    for message in messages:
        if isinstance(message, Say):
            (call,) = calls_of(1, message)  # two fifths longer, and still one message
            for row in call.data.get("reply_markup", {}).get("inline_keyboard", []):
                assert all(len(button.get("callback_data", "").encode()) <= 64 for button in row)


def test_a_full_list_fits_its_messages_in_a_longer_language(world: World) -> None:
    """A page of the longest items still fits."""
    chat = Chat(outside=world)
    put(chat.person, [("do", f"{n} " + "🙂" * (LONGEST - 4)) for n in range(MOST)], START)
    for line in ("dodont", "dodont page 2", "dodont help"):
        for say in chat.command(line):
            assert len(list(calls_of(1, say))) == 1
            assert units(say.text) > 500


def test_the_card_is_drawn_in_other_languages(world: World) -> None:
    """With its headings and counts, and space for clock and buttons."""
    full = [f"{n} {world.render('common-no_skip')}" for n in range(16)]
    picture = card(world, full, full)
    drawn = rows(draw("card", {**picture.data, "width": 195, "height": 422}))
    blank = [is_blank(row) for row in drawn]
    assert all(blank[: round(422 * 0.3)])
    assert all(blank[round(422 * 0.885) :])
    assert sum(not one for one in blank) > 100


def test_translated_facts_exist_in_the_facts(world: World) -> None:
    """If a fact changes, its translation would otherwise be replaced by English unnoticed."""
    known = "\n".join(path.read_text(encoding="utf-8") for path in (ROOM / "facts").glob("*.toml"))
    for language in world.languages:
        assert [words for words in world.speaking(language).facts_said if f'"{words}"' not in known] == []
    lines = [row["line"] for row in world.helplines]
    assert lines
    assert not set(lines) & {row["line"] for row in World().helplines}
    assert {"line", "place"} <= set(FACTS)
