"""Grave words count the same wherever they are typed, and however much else stands beside them."""

import pytest

from bot.world.hearing import care

from .chat import Chat, after_all

PLANS = (
    "Monday: apply to 2 jobs. Tuesday: apply to 2 more. Wednesday: kill myself",
    "Mon gym, tue cv, sat overdose",
    "mon cv, tue two applications, wed call the agency, thu hang myself, fri nothing",
    "Tuesday evening two applications on the council's page, Thursday the gym. Friday I'm going to kill myself.",
)
ASKED = (
    "I smiled, even though I've decided this week is my last",
    "next time i wont, nobody will ever have to see me again",
    "I was calm and I answered well. Behind it I was planning who would find me. They liked my examples.",
    "i wont be here by christmas",
    "my goal is to not be here by christmas",
    "gone by new year",
    "told my neighbour goodbye and gave her my plants",
    "i'll send it with my goodbye note",
    "leave everything. im leaving too",
    "which bridge in bristol is highest",
    "delete everything so my family doesn't have to find it",
    "got through to round two, yay, havent decided if ill stick around",
)
OUTRIGHT = ("stop cutting before interviews, the sleeves slipped", "nu mai vreau să trăiesc", "もう死にたいです")
AT_RISK = (
    "my flatmate hasnt left his room in days, he gave me his guitar",
    "my sister might do something stupid",
)
HYPERBOLE = (
    "this commute would be suicide",
    "i could bang my head against the wall",
    "so hungry i could die lol",
    "i'm dead 💀💀",
)
DENIALS = (
    "relax im not going to kill myself over a job",
    "dont worry im not suicidal",
    "I'm not suicidal, just sad",
)


def places() -> list[Chat]:
    """Somebody with nothing open, at the week's plan, at what went right, and at what went wrong."""
    plan = after_all()
    plan.command("week plan")
    return [after_all(), plan, Chat().reach("reflect.right"), Chat().reach("reflect.hindrances")]


@pytest.mark.parametrize("words", [*PLANS, *OUTRIGHT])
def test_outright_words_lead_to_the_helplines_everywhere(words: str) -> None:
    """Also at the end of a harmless list: nothing is said of a good plan, and nothing is planned."""
    for chat in places():
        chat.type(words)
        assert chat.person.care
        assert "116 123" in chat.last
        assert chat.person.weekly is None or not chat.person.weekly.plan


@pytest.mark.parametrize("words", ASKED)
def test_words_that_may_mean_it_are_asked_about_everywhere(words: str) -> None:
    """Nothing is taken for an answer by itself."""
    for chat in places():
        chat.type(words)
        assert chat.person.care or chat.person.worry is not None
        assert "116 123" in chat.said[0].text


@pytest.mark.parametrize("words", AT_RISK)
def test_somebody_who_withdraws_is_at_risk(words: str) -> None:
    """They are told how to help."""
    assert care().hears(words).answer == "third"


@pytest.mark.parametrize("words", HYPERBOLE)
def test_hyperbole_is_never_outright(words: str) -> None:
    """At worst it is asked about."""
    assert care().hears(words).answer in ("", "B")


@pytest.mark.parametrize("words", DENIALS)
def test_a_plain_denial_is_believed(words: str) -> None:
    """With a helpline for another day; nothing pauses, nothing is asked, and the open question stays."""
    for chat in places():
        at = chat.at
        chat.type(words)
        assert chat.said[0].text.startswith("I'm glad, and I believe you")
        assert "116 123" in chat.said[0].text
        assert chat.at == at
        assert not chat.person.care
        assert chat.person.worry is not None
        assert not chat.person.worry.asked
        assert chat.person.worry.follow_up is None


@pytest.mark.parametrize(
    "words",
    [
        "relax im not going to kill myself but i want to die",
        "i cant promise i wont hurt myself",
        "im not going to kill myself tonight",
    ],
)
def test_what_only_begins_like_a_denial_is_none(words: str) -> None:
    """What else is said counts, and so does what is put off."""
    assert care().hears(words).answer == "A"


def test_a_denial_in_a_longer_text_is_asked_about() -> None:
    """Something else may be in it."""
    concern = care().hears("I'm not going to do anything silly. I just think about it rather a lot at night.")
    assert (concern.answer, concern.family) != ("B", "denied")
    assert concern.answer


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("took a load of paracetamol", True),
        ("I've swallowed all of them", True),
        ("i'm on the bridge and I'm going to jump", True),
        ("ive got my dads gun", True),
        ("I want to die", False),
        ("I took an overdose two years ago", False),
    ],
)
def test_the_emergency_number_comes_first_after_a_method(words: str, first: bool) -> None:
    """Before the helplines, where it was done or the means are there."""
    chat = after_all()
    chat.type(words)
    assert chat.person.care
    assert (chat.last.index("emergency number") < chat.last.index("116 123")) == first


def test_not_tonight_means_yes() -> None:
    """To our plain question; and so does me too."""
    for words in ("not tonight anyway", "me too to be honest"):
        chat = after_all()
        chat.type("nobody needs me around")
        chat.type(words)
        assert chat.person.care


def test_we_stay_with_somebody_whose_friend_is_at_risk() -> None:
    """What they say of the friend goes on with that; what they say of themselves is asked about."""
    chat = after_all()
    chat.type("my best friend wants to die")
    for words in ("he wont pick up", "his phone is off and he said goodbye last night", "what should i do"):
        chat.type(words)
        assert chat.last.startswith("Keep trying")
        assert "116 123" in chat.last
        assert chat.keys == ["care all_right", "care not_really"]
    chat.type("i'm not ok either")
    assert chat.keys == ["care yes", "care no", "care unsaid"]
