"""Who was asked the plain question for nothing hears one apology, and what they typed is taken as what it was."""

import pytest

from bot.world.hearing import care

from .chat import WORLD, Chat, after_all, due, in_tip_1

PLAIN = "i said my goodbyes to everyone"  # to the panel; we ask, since it may be meant otherwise
SORRY = WORLD.render("sos-misread")
NO_LOOK_IN = 5  # days


def asked(chat: Chat, words: str = PLAIN) -> Chat:
    """Somebody who was asked the plain question."""
    chat.type(words)
    assert chat.keys == ["care yes", "care no", "care unsaid"]
    return chat


def alike(chat: Chat) -> Chat:
    """Somebody who was asked because of examples alone."""
    asked(chat)
    assert chat.person.worry
    chat.person.worry.alike = True
    return chat


def said_above(chat: Chat) -> list[str]:
    """What begins the reply, and the texts below it."""
    return [part for message in chat.said for part in (message.above, message.text) if part]


DENIALS = [
    "what? christ no. just doing job applications on sunday",
    "what?? no!! i was asking a question for the interview",
    "what? no",
    "wtf no",
    "you misread that",
    "nothing like that",
    "i never said that, i was on about work",
    "no i was talking about the job",
    "you got the wrong end of the stick",
    "huh? no i meant the interview",
]


@pytest.mark.parametrize("words", DENIALS)
def test_a_plain_denial_is_taken(words: str) -> None:
    """One apology; what they had typed is their answer, and nothing of it is brought up again."""
    chat = asked(Chat().reach("reflect.right"))
    chat.type(words)
    assert said_above(chat)[0].startswith(SORRY)
    assert chat.person.interviews[1].went_right == PLAIN
    assert chat.at == "feedback.whom"
    assert chat.person.worry is None
    assert not any(message.check_in == ("care",) for _ in range(NO_LOOK_IN) for message in chat.wait(days=1))


def test_where_only_buttons_answer_the_question_comes_again() -> None:
    """What was typed was no answer there."""
    chat = asked(in_tip_1(), "nobody needs me around")
    question = chat.question
    chat.type("what? no")
    assert said_above(chat)[0].startswith(SORRY)
    assert chat.at == "reflect.went"
    assert chat.question == question


def test_with_nothing_open_it_is_heard_anew() -> None:
    """As whatever it was."""
    chat = asked(after_all())
    chat.type("what? no")
    assert said_above(chat)[0].startswith(SORRY)
    assert len(said_above(chat)) > 1


def test_a_page_that_was_kept_is_only_sorry() -> None:
    """What they wrote stands there already, and no question comes again."""
    chat = Chat()
    chat.command("write happened")
    asked(chat)
    assert [say.text for say in chat.type("you misunderstood")] == [SORRY]
    assert [text for _, text in chat.talk.state.gathered] == [PLAIN]


def test_who_passes_over_the_question_told_the_answer() -> None:
    """Where examples alone made us ask, a whole sentence of something else is the rest of it."""
    chat = alike(Chat().reach("reflect.right"))
    chat.type("honestly had the figures this time and dave said i came across great")
    assert said_above(chat)[0].startswith(SORRY)
    assert chat.person.interviews[1].went_right.endswith("dave said i came across great")
    assert chat.at == "feedback.whom"


@pytest.mark.parametrize("words", ["the bus was late", "i feel so low today and cant stop crying about it"])
def test_a_few_words_or_heavy_ones_are_asked_about_once_more(words: str) -> None:
    """They pass over nothing."""
    chat = alike(Chat().reach("reflect.right"))
    chat.type(words)
    assert chat.keys == ["care yes", "care no", "care unsaid"] or chat.person.care


def test_an_answer_to_another_question_isnt_theirs() -> None:
    """What was typed at a question that has gone since is let go of."""
    chat = asked(in_tip_1())
    chat.command("mood")
    chat.press("face3")
    assert chat.person.worry
    chat.person.worry.asked = "dying"
    chat.type("what? no")
    assert PLAIN not in repr(chat.person)


# ---------------------------------------------------------------- after we looked in


def looked_in(chat: Chat) -> Chat:
    """Somebody whom we asked, and looked in on the next day."""
    asked(chat)
    chat.press("care no")
    assert due(chat)
    said = [say for _ in range(40) for say in chat.wait(hours=1)]
    assert said[-1].check_in == ("care",)
    return chat


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("i never told you that, im alright honestly", "sos-misread.over"),
        ("i didnt say that", "sos-misread.over"),
        ("feeling better today", "sos-safe"),
        ("all good mate", "sos-safe"),
    ],
)
def test_who_is_all_right_or_never_said_so_hears_no_more_of_it(words: str, key: str) -> None:
    """It is over, and what was open comes again."""
    chat = looked_in(in_tip_1())
    chat.type(words)
    assert chat.said[0].text == WORLD.render(key)
    assert chat.said[-1].question
    assert chat.person.worry is None


def test_other_words_after_it_are_heard_as_ever() -> None:
    """And so is the same when something else was said in between."""
    chat = looked_in(after_all())
    chat.type("show me my list")
    assert chat.said[0].text != WORLD.render("sos-safe")
    chat.type("all good mate")
    assert chat.said[0].text != WORLD.render("sos-safe")


def test_denials_with_a_door_left_open_arent_misreadings() -> None:
    """Who says "not yet" isn't believed."""
    for words in ("what? no, not yet", "wtf no but sometimes i do", "christ no, not brave enough"):
        heard = care().answer(words, "dying")
        assert heard is None or heard.name != "misread"
