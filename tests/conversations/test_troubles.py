"""What matters more than any interview is answered first, with kindness, and is no fact about an interview."""

import pytest

from bot.world.hearing import hearing, table
from conversations.follows import FOLLOWS

from .chat import WORLD, Chat, after_all

TOLD = {
    "trouble:grief": "my dad died this morning",
    "trouble:baby": "we lost the baby",
    "harm:at_home": "my boyfriend wont let me go to interviews, takes my phone",
    "trouble:home": "sleeping in my car between interviews",
    "trouble:money": "no food for the kids tonight",
    "trouble:ill": "i've got cancer",
    "trouble:eating": "so i stopped eating, 9 days now",
    "trouble:drink": "always drunk now",
    "trouble:sacked": "I got sacked today. security walked me out",
}
NEWS = (
    "good news: got the job. bad news: wife is dead",
    "GOT THE JOB three days after my mum's funeral",
    "I got an offer and I've got nowhere to sleep, I'm homeless now",
    "got the job!! my husband says he'll break my legs if i go",
)
ORDINARY = (
    "my phone died in the middle of it",
    "I died laughing",
    "my wife will kill me",
    "I nearly had a heart attack when they rang",
    "I work in a hospice and want to move on",
    "they threw me out after eight minutes",
    "Took a career break to bury my father, how do I present it?",
    "addicted to checking my email",
    "I slept in",
    "please purge my history",
)


def sentence(kind: str) -> str:
    """What is said first to words of this kind."""
    return WORLD.render(f"heard-{kind.replace(':', '-')}")


@pytest.mark.parametrize(("kind", "words"), TOLD.items())
def test_each_has_an_answer_of_its_own(kind: str, words: str) -> None:
    """With nothing open: who can help, and a button to people to talk to."""
    chat = after_all()
    chat.type(words)
    assert chat.last.startswith(sentence(kind))
    assert chat.keys == list(FOLLOWS[kind].offers)
    assert chat.keys[0] == "sos"


@pytest.mark.parametrize(("kind", "words"), TOLD.items())
def test_a_question_with_buttons_waits(kind: str, words: str) -> None:
    """It isn't asked again at once: they carry on when they like."""
    chat = Chat().reach("findings.heard")
    chat.type(words)
    assert chat.last.startswith(sentence(kind))
    assert chat.keys[-1] == "resume"
    assert not chat.said[-1].question
    chat.press("resume")
    assert chat.at == "findings.heard"


@pytest.mark.parametrize("words", [*TOLD.values(), "dad died"])
def test_none_is_the_name_of_an_interview(words: str) -> None:
    """The question for the name stays open, and nothing is called so; what is written like a name is one."""
    chat = after_all()
    before = len(chat.person.interviews)
    chat.command("new_interview")
    chat.type(words)
    assert chat.at == "new_interview.where"
    assert chat.keys[-1] == "resume"
    assert len(chat.person.interviews) == before
    chat.type("Dad Died Records")
    assert "Dad Died Records" in chat.last


def test_a_cause_is_kept_and_the_sentence_said_beside_it() -> None:
    """Where they are asked what went wrong, such things are answers."""
    chat = Chat().reach("reflect.hindrances")
    chat.type("mum died")
    assert chat.said[0].above.startswith(sentence("trouble:grief"))
    chat.press("done")
    assert "mum died" in chat.person.interviews[1].hindrance_own


def test_a_reason_is_kept_too() -> None:
    """The sentence is said once, and the dialogue goes on."""
    chat = Chat().reach("findings.reason", {"findings.heard": "told"})
    chat.type("they said I seemed absent. my dad died on Sunday")
    assert "".join(say.above + say.text for say in chat.said).count(sentence("trouble:grief")) == 1
    assert chat.at != "findings.reason"


def test_elsewhere_it_is_asked_whether_it_was_the_answer() -> None:
    """What went right isn't that somebody died."""
    chat = Chat().reach("reflect.right")
    chat.type(TOLD["trouble:grief"])
    assert chat.last.startswith(sentence("trouble:grief"))
    assert chat.person.interviews[1].went_right == ""


@pytest.mark.parametrize("words", ["bury my dad", "get out of the house before he kills me"])
def test_such_a_plan_is_never_praised(words: str) -> None:
    """Not even once they say that it is their plan."""
    chat = after_all()
    chat.command("week plan")
    chat.type(words)
    chat.press("mine")
    assert chat.person.weekly is not None
    assert chat.person.weekly.plan == words
    assert "/sos" in chat.last
    assert "good plan" not in chat.last


@pytest.mark.parametrize("words", NEWS)
def test_nothing_is_celebrated_beside_grief_or_danger(words: str) -> None:
    """Good news waits."""
    for chat in (after_all(), Chat().reach("findings.heard"), Chat()):
        chat.type(words)
        assert not any("ongratulations" in say.text for say in chat.said)
        assert "sos" in chat.keys


@pytest.mark.parametrize("words", ["sleeping in the staff room between shifts", "we've a new kettle and it whistles"])
def test_good_news_is_never_guessed_without_a_word_of_it(words: str) -> None:
    """Examples alone don't make an offer."""
    reading = hearing().read(words, guess=True)
    assert reading.kind not in ("news:offer", "news:job")


def test_a_long_story_is_heard_sentence_by_sentence() -> None:
    """Nobody who tells of a death at length is told that it was too long."""
    chat = after_all()
    story = "I had three rounds with them and they all went fine, I think. The last one was with the director. "
    chat.type(story * 3 + "My dad died on Sunday.")
    assert chat.last.startswith(sentence("trouble:grief"))


@pytest.mark.parametrize("words", ORDINARY)
def test_what_only_sounds_like_it_is_none(words: str) -> None:
    """Batteries die, and mothers kill nobody."""
    assert not hearing().read(words).kind.startswith(("trouble:", "harm:"))


@pytest.mark.parametrize(
    "words", ["ive got my dads gun and i'm going to shoot my boss", "i'm bringing a knife to the interview for him"]
)
def test_a_threat_with_a_weapon_leads_to_all_helplines(words: str) -> None:
    """Everything pauses; they are asked to get away from it and to talk before anyone is hurt."""
    for chat in (after_all(), Chat().reach("findings.heard"), Chat().reach("reflect.right")):
        chat.type(words)
        assert chat.person.care
        assert "before anyone is hurt" in chat.last
        assert "116 123" in chat.last


def test_every_kind_says_who_can_help() -> None:
    """In plain words; numbers stand in the facts alone."""
    kinds = [kind for kind in table("hearing")["kinds"] if kind.startswith("trouble:")]
    assert len(kinds) == len(FOLLOWS.keys() & set(kinds)) == 8
    for kind in kinds:
        more = WORLD.render(f"heard-{kind.replace(':', '-')}.free")
        assert not any(sign.isdigit() for sign in more)
        assert "talk to" in more or "People who know" in more
