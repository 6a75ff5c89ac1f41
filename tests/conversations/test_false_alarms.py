"""What says nothing sad or glad isn't answered as if it did."""

import pytest

from tests.each import each

from .chat import WORLD, Chat, after_all
from .everything_heard import due_to
from .unasked import KEYS


def says(words: str, key: str, chat: Chat | None = None) -> bool:
    """Whether the reply to `words` has the sentence of this kind."""
    chat = chat or after_all()
    chat.type(words)
    return any(WORLD.render(f"heard-{key}") in message.text for message in chat.said)


# ---------------------------------------------------------------- sad, or angry


LIGHT = [
    "ok go on then lets have a look, im kev by the way",
    "sure lets see it, my names priya btw",
    "just out of the aldi one and it went great, smashed it",
    "back from the interview, it went so well i aced it",
    "my week was meh, about a 3",
    "the weekend was meh tbh",
    "you added them both but i told you those were rubbish, take them off",
    "the lines are rubbish, change them",
    "yeah i was terrible",
    "i was pretty bad in there",
    "My English is not good. How to improve it?",
    "My grammar is not so great, how I can learn",
    "u reckon its cos of my age? im 29",
    "do you think its my age, im 31",
]


@pytest.mark.parametrize("words", LIGHT)
def test_what_isnt_heavy_isnt_called_heavy(words: str) -> None:
    """With nothing open, at a question, and below a check-in."""
    for chat in (after_all(), Chat().reach("feedback.whom"), due_to(WORLD, "mood", KEYS["mood"])):
        assert not says(words, "feeling-low", chat)


@pytest.mark.parametrize(
    "words",
    [
        "i feel so low today",
        "it went well but they said no and im gutted",
        "feeling rubbish about myself",
        "i am not doing good, cried all night",
        "bad day, everything feels pointless",
        "theres a lump in my throat since the call",
    ],
)
def test_what_is_heavy_is_still_met_as_such(words: str) -> None:
    """Nothing of that is lost."""
    assert says(words, "feeling-low") or says(words, "news-another_no")


@pytest.mark.parametrize("words", ["they laughed at my joke haha", "he laughed at my story about the van lol"])
def test_a_laugh_at_their_story_is_no_insult(words: str) -> None:
    """It went down well."""
    assert not says(words, "feeling-angry")
    assert says("they laughed at me", "feeling-angry")


# ---------------------------------------------------------------- news


@pytest.mark.parametrize(
    "words", ["i dont get it, which one is for me", "What one is for me?", "Which place is for me please"]
)
def test_to_ask_which_is_theirs_is_no_offer(words: str) -> None:
    """Nobody is congratulated on a question."""
    assert not says(words, "news-offer")
    assert says("they said the job is mine", "news-offer")


@pytest.mark.parametrize(
    "words",
    [
        "the shop is called lidl not aldi",
        "its actually called Brightwell, please fix that",
        "That company is called Norton & Sons.",
        "they are called tkmaxx lol",
    ],
)
def test_what_a_place_is_called_is_no_reply(words: str) -> None:
    """They say its name."""
    assert not says(words, "news-they_replied")
    assert says("they wrote back to me", "news-they_replied")


@pytest.mark.parametrize(
    "words", ["sorry i meant tesco not asda", "actually it was boots, not superdrug", "not dhl, it was evri"]
)
def test_to_correct_a_name_is_no_no(words: str) -> None:
    """Nobody turned them down once more."""
    assert not says(words, "news-another_no")


@pytest.mark.parametrize(
    "words",
    [
        "they said they'll tell me on monday",
        "she will let me know next week",
        "they are going to let us know by the end of the week",
        "hr will get back to me on thursday",
    ],
)
def test_to_wait_for_a_decision_is_no_interview(words: str) -> None:
    """What comes then is an answer."""
    assert not says(words, "news-interview_coming")
    assert says("they want to see me on friday", "news-interview_coming")


@pytest.mark.parametrize(
    "words",
    [
        "The agency put me through to the client, and they preferred another person.",
        "Twenty-two years, then redundant, and now I got my no through an agent.",
        "I have been told through an agency that a younger person was chosen",
    ],
)
def test_who_was_turned_down_through_an_agency_asks_for_nobody(words: str) -> None:
    """At the first question it is a no."""
    chat = Chat()
    chat.command("start")
    assert not says(words, "wish-human", chat)
    assert says("put me through to a person please", "wish-human")


@pytest.mark.parametrize(
    "words",
    [
        "I was made redundant after 22 years as a bookkeeper and have just been turned down through an agency",
        "Good evening. I was made redundant after twenty years and have been turned down, through an agency.",
        "30 years at the bank, redundant last spring, and today I was turned down through an agency.",
    ],
)
def test_who_tells_what_happened_first_is_asked_about_it(words: str) -> None:
    """They told a no, and asked nothing: no card of advice opens."""
    chat = Chat()
    chat.command("start")
    chat.type(words)
    assert chat.at.startswith(("new_interview.", "reflect."))


# ---------------------------------------------------------------- what is asked for


@pytest.mark.parametrize(
    "words", ["stop sending me those faces", "stop the smiley thing every day", "dont send me the faces anymore"]
)
def test_who_wants_no_more_faces_gets_none(words: str) -> None:
    """And no advice on applications; what isn't plain is asked about."""
    asking = after_all()
    asking.command("ask")
    for chat in (after_all(), asking, due_to(WORLD, "mood", KEYS["mood"])):
        chat.type(words)
        assert chat.at == "check_in_settings.fewer" or chat.person.check_ins.rhythms["mood"] == 0


@pytest.mark.parametrize("words", ["was a so so week, about a 3", "today was meh, maybe a three"])
def test_a_middling_week_is_a_middling_mood(words: str) -> None:
    """Where we asked how they are."""
    chat = due_to(WORLD, "mood", KEYS["mood"])
    chat.type(words)
    assert [mood.face for mood in chat.person.moods][-1:] == [3]


def test_not_a_good_day_is_no_good_day() -> None:
    """A no before it counts."""
    assert says("😞😞 not a good day", "feeling-low")


@pytest.mark.parametrize("words", ["do u think its my age im 34", "was it my age, i'm 28", "is it cos im 25"])
def test_who_is_young_isnt_told_to_hide_their_birth_date(words: str) -> None:
    """At that age it is rarely the age: the card on why they say no."""
    chat = after_all()
    chat.type(words)
    assert any(WORLD.render("advice-why") in message.text for message in chat.said)


@pytest.mark.parametrize("words", ["do you think its my age im 58", "is it because im 61"])
def test_who_is_older_learns_of_their_rights(words: str) -> None:
    """There it may be."""
    chat = after_all()
    chat.type(words)
    assert any(WORLD.render("advice-was_it_age") in message.text for message in chat.said)


@each("text", ("dunno, bad i guess", "no idea, bad probably"))
def test_not_knowing_is_no_good_mood(text: str) -> None:
    """ "Don't know, bad" isn't "not bad"."""
    assert WORLD.hearing.read(text, guess=True).kind != "feeling:good"


@each("text", ("like 2 hours ago", "about ten minutes ago", "it was on the fifth floor"))
def test_anger_needs_a_word_of_it(text: str) -> None:
    """Examples alone don't make somebody angry."""
    assert WORLD.hearing.read(text, guess=True).kind != "feeling:angry"
