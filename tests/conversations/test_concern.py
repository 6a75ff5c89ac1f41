"""Words that may mean self-harm are asked about plainly, nothing pauses, and no way out of it has no number."""

import pytest

from bot.world.hearing import care
from conversations import Say, Sent, Wrote
from conversations.whereabouts import move_to

from .chat import WORLD, Chat, after_all, due, in_tip_1

MAY_MEAN_IT = "nobody needs me around"
OTHER = "my best friend wants to die"
LOST = "we lost my uncle to suicide"


def says(key: str, chat: Chat) -> str:
    """That text as they are told it: with the helplines they are shown."""
    lines = [f"{line['place']}: {line['line']}" for line in WORLD.helplines]
    if chat.person.country == "GB":
        lines = [one for one in lines if "116 123" in one]
    return WORLD.render(key, {"lines": "\n".join(lines)})


def has_a_number(say: Say) -> bool:
    """Whether a helpline can be read in it."""
    return any(line["line"] in say.text for line in WORLD.helplines)


def asked(chat: Chat | None = None, words: str = MAY_MEAN_IT) -> Chat:
    """Somebody who was asked the plain question."""
    chat = chat or in_tip_1()
    chat.type(words)
    assert chat.keys == ["care yes", "care no", "care unsaid"]
    return chat


def test_what_may_be_meant_is_asked_about() -> None:
    """One message: warm, every line while their country is unknown, the question, and three answers."""
    chat = in_tip_1()
    assert [say.text for say in chat.type(MAY_MEAN_IT)] == [says("sos-dying", chat)]
    assert all(line["line"] in chat.last for line in WORLD.helplines)
    assert chat.said[0].kept
    assert chat.buttons == ["Yes", "No", "I'd rather not say"]


def test_the_line_of_their_country_is_enough() -> None:
    """Whoever's country is known reads one line, theirs."""
    chat = in_tip_1()
    move_to(chat.person, "Europe/London", "GB", sure=True)
    chat.type(MAY_MEAN_IT)
    assert chat.last == says("sos-dying", chat)
    assert "116 123" in chat.last
    assert "988" not in chat.last


def test_nothing_pauses() -> None:
    """The question of before takes its tap as ever, and check-ins are still planned."""
    chat = in_tip_1()
    question = chat.question
    asked(chat)
    assert chat.person.care is None
    chat.press("badly", question)
    assert chat.person.interviews[1].went == "badly"


@pytest.mark.parametrize("how", ["tap", "label", "number", "words"])
def test_yes_leads_to_all_helplines(how: str) -> None:
    """As outright words do: everything waits, and we look in the next day."""
    chat = asked()
    chat.press("care yes") if how == "tap" else chat.type({"label": "Yes", "number": "1", "words": "sometimes"}[how])
    assert [say.text for say in chat.said] == [says("sos-yes", chat)]
    assert chat.person.care
    assert chat.person.care.follow_up
    assert chat.buttons == ["Go on"]


@pytest.mark.parametrize(
    ("answer", "key"),
    [("care no", "sos-no"), ("care unsaid", "sos-unsaid")],
)
def test_any_other_answer_is_taken_as_it_is_and_has_a_number(answer: str, key: str) -> None:
    """It is believed, a line is on the screen, and the question of before comes again."""
    chat = asked()
    question = chat.question
    said = chat.press(answer)
    assert said[0].text == says(key, chat)
    assert said[0].kept
    assert has_a_number(said[0])
    assert said[1].question == question
    assert chat.person.care is None


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("nope", "sos-no"),
        ("no just sad", "sos-no"),
        ("no, I don't want to die", "sos-no"),
        ("I'm not going to kill myself", "sos-no"),
        ("2", "sos-no"),
        ("leave me alone", "sos-unsaid"),
        ("idk", "sos-unsaid"),
        ("maybe", "sos-yes"),
        ("yes but I would never do it", "sos-yes"),
        ("I want to die", "sos-noticed"),
        ("I can't do this anymore", "sos-noticed"),
    ],
)
def test_it_is_answered_in_their_own_words(words: str, key: str) -> None:
    """As the table of answers has them; who says something grave instead gets all helplines."""
    chat = asked()
    chat.type(words)
    assert chat.said[0].text == says(key, chat)


def test_words_that_are_no_answer_are_met_twice() -> None:
    """It is asked once more, then let be as if they'd rather not say; each time with a number."""
    chat = asked()
    assert [say.text for say in chat.type("the bus was late")] == [says("sos-again", chat)]
    assert chat.keys == ["care yes", "care no", "care unsaid"]
    said = chat.type("and it rained")
    assert said[0].text == says("sos-unsaid", chat)
    assert said[1].question == chat.question


def test_after_anything_else_a_no_answers_something_else() -> None:
    """Our question can be answered by words only while it is the last thing we said; its buttons stay."""
    chat = asked(Chat().reach("findings.believable", {"findings.heard": "told"}))
    question = chat.question
    chat.command("menu")
    chat.type("no")
    assert chat.person.interviews[1].believable == "no"
    assert chat.question != question
    chat.press("care no")
    assert chat.said[0].text == says("sos-no", chat)


@pytest.mark.parametrize("answer", ["", "care no", "care unsaid"])
def test_for_a_day_such_words_lead_to_the_lines(answer: str) -> None:
    """The door stays open: the second time nothing is asked; a day later it is asked again."""
    chat = asked()
    if answer:
        chat.press(answer)
    later = chat.copy()
    chat.wait(hours=20)
    chat.type(MAY_MEAN_IT)
    assert chat.text == says("sos-noticed", chat)
    assert chat.person.care
    later.wait(hours=25)
    later.type(MAY_MEAN_IT)
    assert later.text == says("sos-dying", later)


def test_after_outright_words_the_door_is_open_too() -> None:
    """Once they go on, words that may mean it lead to the lines at once."""
    chat = in_tip_1()
    chat.type("I want to die")
    chat.type(MAY_MEAN_IT)
    assert chat.text == says("sos-noticed", chat)
    chat.press("resume")
    chat.type(MAY_MEAN_IT)
    assert chat.text == says("sos-noticed", chat)


def test_a_no_after_a_yes_ends_nothing() -> None:
    """One tap doesn't undo it: all that waits goes on waiting, and a number is there."""
    chat = asked()
    chat.press("care yes")
    said = chat.press("care no")
    assert len(said) == 1
    assert has_a_number(said[0])
    assert chat.buttons == ["Go on", "Helplines"]
    assert chat.person.care


@pytest.mark.parametrize("answer", ["", "care no", "care unsaid"])
def test_the_next_day_we_look_in_once(answer: str) -> None:
    """Whatever they answered; once, with a number, and nothing else of ours comes that day."""
    chat = asked(after_all())
    if answer:
        chat.press(answer)
    assert due(chat)
    said = [say for hour in range(40) for say in chat.wait(hours=1)]
    assert [say.text for say in said] == [says("sos-look_in", chat)]
    assert has_a_number(said[0])
    chat.press("mood")
    assert chat.at == "mood.face"
    assert says("sos-look_in", chat) not in [say.text for _ in range(10) for say in chat.wait(days=1)]


def test_at_night_it_waits_for_the_morning() -> None:
    """Who was down when it was due isn't woken."""
    chat = in_tip_1()
    move_to(chat.person, "Europe/London", "GB", sure=True)
    asked(chat)
    assert chat.person.worry
    assert chat.person.worry.follow_up
    chat.now = chat.person.worry.follow_up.replace(hour=23)
    assert chat.wait() == []
    chat.now = due(chat) or chat.now
    assert chat.wait()[0].text == says("sos-look_in", chat)


def test_outright_words_later_look_in_for_both() -> None:
    """There is one look-in, that of the graver words."""
    chat = asked()
    chat.type("I want to die")
    assert [say.text for _ in range(5) for say in chat.wait(days=1)] == [says("sos-follow_up", chat)]


# ---------------------------------------------------------------- what they had typed


def in_own_words() -> Chat:
    """Somebody who is asked for their own words: what went right."""
    return Chat().reach("reflect.right")


def test_what_they_typed_is_held_and_may_be_their_answer() -> None:
    """It isn't taken for one by itself; after our question a button takes it, and an edit finds it."""
    chat = asked(in_own_words(), f"nothing, {MAY_MEAN_IT}")
    assert chat.person.interviews[1].went_right == ""
    assert chat.at == "reflect.right"
    chat.press("care no")
    assert chat.said[1].question == chat.question
    chat.press("care words")
    assert chat.person.interviews[1].went_right == f"nothing, {MAY_MEAN_IT}"
    assert chat.at == "feedback.whom"
    chat.edit("I asked good questions", ref=chat.ref)
    assert chat.person.interviews[1].went_right == "I asked good questions"


def test_words_in_several_messages_are_held_together() -> None:
    """Whoever goes on writing meanwhile loses nothing."""
    chat = asked(in_own_words())
    chat.type("the bus was late")
    chat.type("and it rained")
    chat.press("care words")
    assert chat.person.interviews[1].went_right == f"{MAY_MEAN_IT}\nthe bus was late\nand it rained"


def test_another_answer_drops_what_was_held() -> None:
    """The question has its answer; the old button changes nothing."""
    chat = asked(in_own_words())
    chat.press("care no")
    chat.type("I asked good questions")
    assert MAY_MEAN_IT not in repr(chat.person)
    before = chat.at
    said = chat.press("care words")
    assert said[0].text == WORLD.render("common-too_old")
    assert chat.at == before
    assert chat.person.interviews[1].went_right == "I asked good questions"


def test_after_a_yes_nothing_of_it_is_kept() -> None:
    """As with outright words."""
    chat = asked(in_own_words())
    chat.press("care yes")
    assert MAY_MEAN_IT not in repr(chat.person)


def test_a_cause_of_their_own_is_held_too() -> None:
    """Where own words stand beside buttons."""
    chat = asked(in_tip_1(hindrances=True))
    chat.press("care no")
    chat.press("care words")
    assert chat.talk.state.own == MAY_MEAN_IT


def test_nothing_is_held_where_only_buttons_answer() -> None:
    """No button offers what can't be an answer."""
    chat = asked(in_tip_1())
    chat.press("care no")
    assert chat.said[0].rows == ()


def test_what_was_mistyped_can_be_corrected() -> None:
    """The held words follow the edit, and the question stands."""
    chat = asked(in_own_words())
    chat.edit(f"{MAY_MEAN_IT} I think")
    assert chat.text == says("sos-dying", chat)
    chat.press("care no")
    chat.edit("I was on time")
    assert chat.text == WORLD.render("common-edited")
    chat.press("care words")
    assert chat.person.interviews[1].went_right == "I was on time"


def test_a_private_page_is_kept_and_the_silence_broken() -> None:
    """What they write stays on the page; of others they may write undisturbed."""
    chat = Chat()
    chat.command("write happened")
    assert chat.type(OTHER) == []
    chat.type(MAY_MEAN_IT)
    assert chat.text == says("sos-dying", chat)
    assert [text for _, text in chat.talk.state.gathered] == [OTHER, MAY_MEAN_IT]
    assert [say.text for say in chat.press("care no")] == [says("sos-no", chat)]


def test_a_long_text_is_kept_with_what_follows() -> None:
    """It is too long to be held: it is their answer, with its second part, and the next question waits for ours."""
    chat = in_own_words()
    first = f"{MAY_MEAN_IT}. {'x' * 4000}"
    chat.type(first)
    assert chat.text == says("sos-dying", chat)
    chat.type("and the rest of it")
    assert chat.person.interviews[1].went_right.startswith(MAY_MEAN_IT)
    assert chat.person.interviews[1].went_right.endswith("and the rest of it")
    chat.press("care no")
    assert chat.said[1].question == chat.question


def test_a_command_is_done_and_then_asked_about() -> None:
    """The line is on the list, the question of before waits for ours."""
    chat = in_tip_1()
    said = chat.command(f"dont think {MAY_MEAN_IT}")
    assert len(chat.person.items) == 1
    assert said[-1].text == says("sos-dying", chat)
    assert [say.question for say in said] == [None] * len(said)


def test_an_edit_is_taken_and_asked_about() -> None:
    """An answer that was changed to such words is changed."""
    chat = in_own_words()
    chat.type("I asked good questions")
    said = chat.edit(MAY_MEAN_IT)
    assert chat.person.interviews[1].went_right == MAY_MEAN_IT
    assert said[-1].text == says("sos-dying", chat)


def test_with_words_of_self_harm_a_picture_isnt_spoken_of() -> None:
    """That we can't see it matters less."""
    chat = in_tip_1()
    chat.feed(Wrote(MAY_MEAN_IT, 1, came_with="photo"))
    assert chat.text == says("sos-dying", chat)
    assert chat.said[0].above == ""


def test_a_voice_message_leaves_the_question_as_it_is() -> None:
    """They may still type the answer."""
    chat = asked()
    chat.feed(Sent("voice"))
    chat.type("no")
    assert chat.said[0].text == says("sos-no", chat)


# ---------------------------------------------------------------- somebody else


@pytest.mark.parametrize(("words", "key"), [(OTHER, "sos-at_risk"), (LOST, "sos-lost")])
def test_somebody_else_at_risk_or_lost_has_an_answer_of_its_own(words: str, key: str) -> None:
    """How to help, or that we're sorry; the lines; and how they are themselves. Nothing pauses."""
    chat = in_tip_1()
    chat.type(words)
    assert [say.text for say in chat.said] == [says(key, chat)]
    assert chat.buttons == ["I'm all right", "Not really"]
    assert chat.person.care is None


@pytest.mark.parametrize("words", ["", "I'm ok thanks", "all right"])
def test_who_is_all_right_goes_on(words: str) -> None:
    """With the lines once more, and the words they typed still there to use."""
    chat = in_own_words()
    chat.type(OTHER)
    chat.type(words) if words else chat.press("care all_right")
    assert chat.said[0].text == says("sos-all_right", chat)
    assert chat.said[1].question == chat.question
    chat.press("care words")
    assert chat.person.interviews[1].went_right == OTHER


@pytest.mark.parametrize("words", ["", "not really", "struggling"])
def test_who_isnt_is_asked_plainly(words: str) -> None:
    """The same question as for words that may mean it."""
    chat = in_tip_1()
    chat.type(OTHER)
    chat.type(words) if words else chat.press("care not_really")
    assert chat.text == says("sos-dying", chat)


def test_who_goes_on_talking_is_heard_as_ever() -> None:
    """Their next words answer the question that was open, or worry us by themselves."""
    chat = in_own_words()
    chat.type(OTHER)
    other = chat.copy()
    chat.type("I asked good questions")
    assert chat.person.interviews[1].went_right == "I asked good questions"
    other.type(MAY_MEAN_IT)
    assert other.text == says("sos-dying", other)


def test_during_a_pause_any_of_it_shows_the_lines() -> None:
    """Nobody is asked how they are after they said it."""
    chat = in_tip_1()
    chat.type("I want to die")
    chat.type(OTHER)
    assert chat.text == says("sos-noticed", chat)
    chat.command("dont think of it, " + MAY_MEAN_IT)
    assert chat.person.care


def test_the_command_by_itself_shows_helplines() -> None:
    """Whoever types what stands behind the buttons gets the lines."""
    chat = in_tip_1()
    chat.command("care")
    assert chat.text == says("sos-helplines", chat)


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("my dad took his own life when i was 15", "lost"),
        ("A friend of mine committed suicide last year", "lost"),
        ("my cousin hung himself", "lost"),
        ("my brother tried to kill himself", "at_risk"),
        ("my sister nearly killed herself", "at_risk"),
        ("my girlfriend keeps saying she wants to end it", "at_risk"),
    ],
)
def test_the_lost_are_told_from_those_at_risk(text: str, family: str) -> None:
    """Nobody who mourns is told how to help."""
    concern = care().hears(text)
    assert (concern.answer, concern.family) == ("third", family)
