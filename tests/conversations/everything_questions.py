"""Every text about the questions they were asked."""

from collections.abc import Iterator
from itertools import product

from bot.world.outside import World
from conversations import DIALOGUES
from conversations.questions import bank, frames
from conversations.questions.stories import MOST

from .chat import Chat
from .everything_answers import somebody

LONG = "Why " + "ever so " * 50 + "?"


def noting(outside: World) -> Iterator[Chat]:
    """None, some that came up at two places, as many as there is room for; every frame; and what is gone by now."""
    chat = Chat(DIALOGUES, outside)
    chat.command("questions undo")
    chat.choose("usual")
    chat.command("questions undo")
    chat.command("questions add")
    yield chat
    for where in ("new_interview", ""):
        chat = somebody(outside)
        chat.begin(where) if where else None
        chat.type("Globex") if where else None
        chat.person.talks.clear()
        for line in ("questions Why us?", "questions Why us?\nWhy you?", f"questions {LONG}", "questions asked 1"):
            chat.command(line)
            for _ in range(3):
                chat.choose("okay") if chat.at == "questions.felt" else None
        chat.command("interview 1 reflect")
        chat.command("interview 1")
        chat.command("questions asked 2")
        chat.type("Why us?")
        for choice in ("rough", "later"):
            chat.choose(choice) if chat.person.talks else None
        yield chat
    for kept in ("", "I would begin with the reviews."):
        for opener in (*(name for name in outside.advice if outside.maybe(f"questions-opener.{name}")), frames.ANY):
            chat = somebody(outside)
            question = chat.person.questions[1]
            question.text, question.answer = outside.maybe(f"advice-{opener}.title") or "How many windows?", kept
            for way in ("answer", "change", "card"):
                chat.command("questions")
                chat.choose("1")
                chat.choose(way)
            chat.person.questions[1].met[1].felt = ""
            chat.begin("questions", "rate", 1)
            chat.choose("rough")
            yield chat
    chat = somebody(outside)
    bank.put(chat.person, [f"Question {number}" for number in range(bank.MOST)], 1, chat.now)
    for line in ("questions", "questions One more?", "questions asked 1"):
        chat.command(line)
    chat.type("And another one")
    yield chat
    for way in ("delete", "edit", "felt"):
        chat = somebody(outside)
        for choice in ("1", "change", way):
            chat.command("questions") if choice == "1" else None
            chat.choose(choice)
        chat.choose("undo")
        yield chat
    chat = somebody(outside)
    chat.command("questions")
    chat.choose("1")
    chat.person.questions.clear()
    chat.command("help")
    for choice in ("answer", "skip", "change", "felt", "okay", "enough"):
        chat.choose(choice) if choice != "skip" else chat.command("skip")
    yield chat


def telling(outside: World) -> Iterator[Chat]:
    """Stories: none, one, and as many as there is room for; each part told and changed; one that is gone by now."""
    chat = Chat(DIALOGUES, outside)
    for title in range(MOST + 1):
        chat.command("questions stories")
        for act in ("add", f"The till {title}", "It broke", "/skip", "/skip", "/skip", "enough"):
            if chat.person.talks:
                chat.choose(act) if act in ("add", "enough") else say(chat, act)
    yield chat
    for part in ("title", "what", "did", "end", "shows"):
        chat = somebody(outside)
        chat.command("questions stories")
        for act in ("1", "change", part):
            chat.choose(act)
        yield chat
    chat = somebody(outside)
    chat.begin("stories", "title")
    for number in range(2, MOST + 1):
        chat.person.stories[number] = chat.person.stories[1]
    chat.type("One too many")
    yield chat
    chat = somebody(outside)
    chat.command("questions stories")
    chat.choose("1")
    chat.person.stories.clear()
    for act in ("change", "what"):
        chat.choose(act)
    chat.command("skip")
    chat.choose("enough")
    yield chat
    for question in ("Tell me about a hard situation", "How many windows?"):
        chat = somebody(outside)
        chat.command(f"questions {question}")
        chat.choose("rough")
        chat.choose("later")
        chat.command("questions")
        chat.choose("2")
        yield chat


def say(chat: Chat, words: str) -> None:
    """Type it; what begins with a slash is a command."""
    chat.command(words[1:]) if words.startswith("/") else chat.type(words)


ANSWERS = (  # each with something else to try
    "When it's busy I make a list. So that nobody waits, and since then it works for the whole of the evening.",
    "Last year, when the till broke, I wrote everything down by hand, and I kept the queue moving for hours.",
    "Last year, when the till broke, we wrote it all down. In the end nobody left, and our boss thanked us for it.",
    "Last year, when I ran the till, it broke. In the end nobody left. " + "I wrote it all down. " * 60,
    "Last year I ran it. In the end nobody left.",
    "Last year, when I ran the till, it broke. I wrote everything down by hand. In the end nobody left at all.",
)


def rehearsing(outside: World) -> Iterator[Chat]:
    """Typed and spoken, strong and rough, with an answer and a story or without, in time and over it; none at all."""
    chat = Chat(DIALOGUES, outside)
    chat.command("questions practise")
    yield chat
    for words, how, kept in product((*ANSWERS, ""), ("strong", "okay", "rough"), (False, True)):
        chat = somebody(outside)
        chat.person.questions[1].text = "How do you handle pressure?" if how == "okay" else "How many windows?"
        chat.person.questions[1].answer = "I make a list." if kept else ""
        bank.put(chat.person, ["Why us?", "Why you?"], 1, chat.now) if kept else None
        chat.command("questions practise")
        if words:
            chat.type(words)
        else:
            chat.choose("aloud")
            chat.type("x" * 2001)
            chat.choose("!done")
        chat.choose(how)
        chat.choose("keep" if words and kept else "next" if kept else "once_more")
        chat.wait(minutes=6)
        for act in ("aloud", "!done", "strong", "enough"):
            chat.choose(act)
        chat.command("questions practise")
        chat.command("questions practise")
        yield chat


ALL = (noting, telling, rehearsing)
