"""Answers that fit: the second message to a contact thanks only for a reply that came; a mood is answered."""

from .chat import Chat
from .test_networking import contact, named
from .unasked import only


def reminded() -> Chat:
    """Someone who sent the first message, and is reminded of it two weeks later."""
    chat = named()
    chat.press("sent")
    chat.press("two_weeks")
    return chat


def test_the_second_message_depends_on_whether_they_replied() -> None:
    """/network asks; a reply is thanked for, and silence gets one friendly reminder without thanks for anything."""
    chat = reminded()
    chat.command("network")
    assert chat.at == "network.heard"
    replied, silent = chat.copy(), chat.copy()
    replied.press("yes")
    silent.press("no")
    assert (replied.at, silent.at) == ("network.came", "network.again")
    replied.type("Ask at the market hall first")
    assert (replied.at, contact(replied).came) == ("network.thanks", "Ask at the market hall first")
    assert "Thank you again for your advice." in replied.said[0].block
    assert "thank you" not in silent.said[0].block.lower()
    assert "just a nudge" in silent.said[0].block


def test_the_check_in_has_both_answers_as_buttons() -> None:
    """One tap each; a button from before they stood there asks which it is."""
    chat = reminded()
    (said,) = chat.wait(days=14)
    assert said.check_in[0].startswith("network.1.again")
    for tap, step in (("network replied 1", "network.came"), ("network silent 1", "network.again")):
        answered = chat.copy()
        answered.press(tap)
        assert answered.at == step
    chat.command("network again")
    assert chat.at == "network.heard"


def test_a_thank_you_they_will_send_is_asked_about() -> None:
    """In three days, like the first message."""
    chat = reminded()
    chat.command("network replied")
    chat.press("skip")
    chat.press("will_send")
    assert contact(chat).follow_up
    assert chat.wait(days=3)[0].check_in[0].startswith("network.1.again")


def test_messages_are_signed_with_the_name_they_gave() -> None:
    """The one they gave for their letters; until then its place says what to fill in."""
    chat = named()
    assert chat.said[0].block.endswith("(your name)")
    chat.person.signs = "Ana Silva"
    chat.command("network replied")
    chat.press("skip")
    assert chat.said[0].block.endswith("Ana Silva")


def test_somebody_described_without_a_name_is_quoted() -> None:
    """ "My old boss" is theirs, not ours."""
    chat = only(named("My old boss"), "network")
    assert "for “My old boss”." in chat.last
    chat.press("sent")
    assert "bring “My old boss” up again" in chat.last


def test_a_mood_is_answered_and_not_filed() -> None:
    """What we say next depends on the face; before any, nothing is presumed."""
    for face, says in (
        (1, "I'm sorry"),
        (2, "rough day"),
        (3, "in the middle"),
        (4, "good to hear"),
        (5, "good to hear"),
    ):
        chat = Chat()
        chat.command(f"mood {face}")
        assert says in chat.last
    chat = Chat()
    chat.begin("mood", "word")
    assert "in the middle" in chat.last
