"""What is said after words of self-harm, and around a plan for bad moments."""

from collections.abc import Iterator

from bot.world.outside import World
from conversations import DIALOGUES
from conversations.care.safety import PARTS
from conversations.whereabouts import move_to

from .chat import Chat


def worried(outside: World) -> Iterator[Chat]:
    """What follows words of care: every answer to our questions, the look-in, a plan, and one other language."""
    for words, answers in (
        ("nobody needs me around", ("yes", "no", "unsaid")),
        ("my best friend wants to die", ("all_right", "not_really")),
        ("my cousin killed himself last year", ("all_right",)),
        ("хочу померти", ()),
        ("took a load of paracetamol", ()),
    ):
        for answer in ("", *answers):
            for country in ("", "GB"):
                chat = Chat(DIALOGUES, outside).reach("reflect.right")
                move_to(chat.person, "Europe/London", country, sure=True)
                chat.type(words)
                if answer:
                    chat.command(f"care {answer}")
                    chat.command("care words")
                chat.wait(days=1)
                yield chat
    chat = Chat(DIALOGUES, outside)
    chat.type("my best friend wants to die")
    chat.type("he won't pick up")
    yield chat
    for words in ("sorry", "thank you", "no", "I'm safe", "go on", "I never said that"):
        chat = Chat(DIALOGUES, outside).reach("reflect.right")
        chat.command("sos")
        chat.type(words)
        yield chat
    chat = Chat(DIALOGUES, outside).reach("reflect.right")
    chat.command("sos")
    chat.wait(hours=7)
    chat.type("skip")
    yield chat
    chat = Chat(DIALOGUES, outside).reach("reflect.went")
    chat.type("nobody needs me around")
    chat.type("you misread that")
    yield chat
    for part in PARTS:
        chat = Chat(DIALOGUES, outside)
        chat.command("safety")
        chat.press("go_on")
        for _ in PARTS:
            chat.type("Some words")
        chat.command("sos")
        chat.command("safety")
        chat.press(part)
        chat.press("remove")
        yield chat
