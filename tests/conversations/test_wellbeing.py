"""Words of self-harm are noticed wherever they are typed, idioms aren't, and what follows is gentle."""

import pytest

from .chat import WORLD, Chat, after_tip_1, in_tip_1
from .sentences import NOTICED
from .trip import on_a_trip


@pytest.mark.parametrize("sentence", [one for one in NOTICED if "/" not in one][:8])
@pytest.mark.parametrize("where", ["closed", "open", "several", "nothing", "command", "edit", "stopped"])
def test_helplines_are_the_whole_reply(where: str, sentence: str) -> None:
    """Whatever was asked; all of them, in a message that must arrive."""
    chat = Chat() if where == "nothing" else in_tip_1(hindrances=where == "several")
    if where == "open":
        chat.press("well")
    if where == "stopped":
        chat.press("stop")
    if where == "command":
        said = chat.command(f"dont {sentence}")
    elif where == "edit":
        said = chat.edit(sentence)
    else:
        said = chat.type(sentence)
    assert len(said) == 1
    assert said[0].kept
    assert all(line["line"] in said[0].text for line in WORLD.helplines)
    assert chat.person.care


def test_words_of_self_harm_are_no_answer() -> None:
    """The question stays open, and nothing of them is stored."""
    chat = in_tip_1()
    chat.press("well")
    chat.type("I want to die")
    assert "die" not in repr(chat.person)
    assert chat.at == "reflect.right"


def test_after_helplines_everything_else_is_paused() -> None:
    """No questions and no check-ins; one gentle message the next day, then silence."""
    chat = in_tip_1()
    chat.type("I want to die")
    assert chat.type("sorry")[0].text == WORLD.render("sos-here")
    assert [say.question for say in chat.command("help")] == [None]
    assert chat.wait(hours=22) == []
    assert chat.wait(hours=2)[0].check_in
    assert chat.buttons == ["Go on", "Helplines"]
    assert chat.wait(days=60) == []


def test_words_of_self_harm_a_second_time_bring_everything_again() -> None:
    """The helplines, and the message the next day."""
    chat = in_tip_1()
    chat.type("I want to die")
    chat.wait(hours=20)
    chat.type("I still want to die")
    assert chat.wait(hours=20) == []
    assert chat.wait(hours=4)


@pytest.mark.parametrize("go_on", ["button", "resume", "start", "tap"])
def test_the_pause_ends_when_they_want(go_on: str) -> None:
    """By button, by command or by answering the question, which is unchanged."""
    chat = in_tip_1()
    question = chat.question
    chat.command("sos")
    if go_on == "tap":
        chat.press("badly", question)
        assert chat.person.interviews[1].went == "badly"
    else:
        chat.press("resume") if go_on == "button" else chat.command(go_on)
        assert chat.said[0].question == question
    assert chat.person.care is None


def test_beginning_a_dialogue_ends_the_pause() -> None:
    """However it was begun."""
    chat = after_tip_1()
    chat.command("sos")
    chat.command("do")
    chat.type("breathe")
    assert [item.text for item in chat.person.items.values()] == ["breathe"]
    chat.command("sos")
    chat.reopen("reflect.went")
    chat.type("mixed")
    assert chat.person.interviews[1].went == "mixed"


def test_the_list_can_be_used_during_the_pause() -> None:
    """The pause continues."""
    chat = in_tip_1()
    chat.command("sos")
    said = chat.command("do breathe")
    assert len(said) == 1
    assert chat.person.care


def test_sos_offers_to_go_on_only_if_a_talk_is_open() -> None:
    """No button leads nowhere."""
    chat = Chat()
    chat.command("sos")
    assert chat.buttons == []
    chat = in_tip_1()
    chat.command("sos")
    assert chat.buttons == ["Go on"]


def test_resume_with_nothing_open_ends_the_pause() -> None:
    """It shows what there is, and check-ins may come again."""
    chat = Chat()
    chat.command("sos")
    chat.command("resume")
    assert chat.person.care is None
    assert chat.said[0].text == WORLD.render("menu-what")


def test_a_paste_ends_once_words_of_self_harm_are_noticed() -> None:
    """Later parts aren't added to an answer."""
    chat = on_a_trip("write")
    chat.type("x" * 4000)
    chat.type("I want to die")
    assert chat.person.paste is None
    assert chat.type("and more")[0].text == WORLD.render("sos-here")
