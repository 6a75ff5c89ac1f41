"""What was done to somebody, and threats: answered before anything else, and never stored by themselves."""

from datetime import timedelta

import pytest

from bot.world.hearing import care, hearing

from .chat import WORLD, Chat, after_all

DONE = (
    "my husband hits me",
    "he raped me",
    "he groped me",
    "I was assaulted",
    "my dad beats me",
    "my ex is stalking me",
    "she told me to go die",
    "keep this one in mind: he raped me",
    "my boyfriend choked me last night",
    "someone is following me home",
    "he is blackmailing me with photos",
)
AT_WORK = ("my boss hits on me", "my boss harasses me", "the interviewer put his hand on my knee")
THREATS = (
    "I'm going to kill the recruiter",
    "I want to kill my boss",
    "I will shoot up that office",
    "I want to stab him",
)
IDIOMS = (
    "they killed me",
    "I could kill for a coffee",
    "I killed it",
    "that question killed me",
    "they beat me to the job",
    "he hit me with a hard question",
    "my old supervisor stabbed me in the back",
    "the recruiter followed up with me",
    "I'm going to shoot him an email",
    "I don't want to hurt anyone's feelings",
    "my wife is going to kill me",
)


def sentence(kind: str) -> str:
    """What is said first to words of this kind."""
    return WORLD.render(f"heard-harm-{kind}")


def at_name() -> Chat:
    """Somebody who is asked where an interview was."""
    chat = after_all()
    chat.command("new_interview")
    assert chat.at == "new_interview.where"
    return chat


@pytest.mark.parametrize("words", DONE)
def test_what_was_done_to_them_is_met_with_sympathy(words: str) -> None:
    """With nothing open: people to talk to and a private page, and no offer to delete."""
    chat = after_all()
    chat.type(words)
    assert chat.last.startswith(sentence("done"))
    assert chat.keys == ["sos", "write"]
    assert chat.person.worry is None
    assert chat.person.talks == []


@pytest.mark.parametrize("words", AT_WORK)
def test_harassment_at_work_leads_to_rights_as_well(words: str) -> None:
    """The button opens what /rights has."""
    chat = after_all()
    chat.type(words)
    assert chat.last.startswith(sentence("at_work"))
    assert chat.keys == ["sos", "rights harassment"]
    chat.press("rights harassment")
    assert chat.at.startswith("rights.")


@pytest.mark.parametrize("words", THREATS)
@pytest.mark.parametrize("at", ["", "reflect.went", "reflect.hindrances", "reflect.right"])
def test_a_threat_is_answered_soberly_everywhere(words: str, at: str) -> None:
    """It isn't stored or offered as an answer, and an open question stays open."""
    chat = Chat().reach(at) if at else after_all()
    before = (chat.at, chat.person.interviews)
    chat.type(words)
    assert chat.last.startswith(sentence("threat"))
    assert (chat.at, chat.person.interviews) == before
    assert chat.person.unplaced is None
    assert words not in repr((chat.person.interviews, chat.person.talks))


def test_beside_an_open_question_they_can_carry_on() -> None:
    """With people to talk to first."""
    chat = Chat().reach("reflect.went")
    chat.type("I want to stab him")
    assert chat.keys == ["sos", "write", "resume"]
    chat.press("resume")
    assert chat.at == "reflect.went"


@pytest.mark.parametrize("words", [*DONE, *AT_WORK])
def test_at_a_question_with_buttons_it_is_no_answer(words: str) -> None:
    """The question stays open, and isn't asked again in the same breath."""
    chat = Chat().reach("reflect.went")
    chat.type(words)
    assert chat.last.startswith(sentence("at_work" if words in AT_WORK else "done"))
    assert (chat.at, chat.keys[0], chat.keys[-1]) == ("reflect.went", "sos", "resume")


@pytest.mark.parametrize("at", ["reflect.right", "reflect.hindrances"])
def test_where_own_words_are_an_answer_they_say_what_it_was(at: str) -> None:
    """The words are held meanwhile; both answers keep the question or settle it."""
    chat = Chat().reach(at)
    chat.type("he groped me")
    assert chat.last.startswith(sentence("done"))
    assert "/sos" in chat.last
    assert chat.keys == ["mine", "new"]
    assert "he groped me" not in repr(chat.person.interviews)
    answered = chat.copy()
    answered.press("mine")
    assert "he groped me" in repr((answered.person.interviews, answered.person.talks))
    chat.press("new")
    assert chat.keys == ["sos", "write", "resume"]
    assert chat.at == at
    assert "he groped me" not in repr((chat.person.interviews, chat.person.talks))


def test_at_an_old_question_it_is_held_beside_that_question() -> None:
    """Days later, the question is quoted."""
    chat = Chat().reach("reflect.right")
    chat.now += timedelta(days=3)
    chat.type("he groped me")
    assert chat.last.startswith(sentence("done"))
    assert chat.keys == ["new", "mine"]
    chat.press("new")
    assert chat.keys == ["sos", "write"]


def test_the_private_page_takes_it_without_a_word() -> None:
    """Nothing is said to what they write there."""
    chat = after_all()
    chat.command("write happened")
    chat.type("my husband hits me")
    assert sentence("done") not in chat.last


@pytest.mark.parametrize("words", ["my husband hits me", *THREATS])
def test_where_a_name_is_asked_for_it_is_none(words: str) -> None:
    """No interview is named like that."""
    chat = at_name()
    chat.type(words)
    assert chat.last.startswith(sentence("threat" if words in THREATS else "done"))
    assert chat.at == "new_interview.where"


@pytest.mark.parametrize("words", IDIOMS)
def test_idioms_are_neither(words: str) -> None:
    """People use them when they talk about interviews."""
    assert not hearing().read(words).kind.startswith("harm:")
    assert not hearing().read(words, "reflect.right").kind.startswith("harm:")


def test_a_wish_to_die_comes_first() -> None:
    """Helplines are shown, whatever was done."""
    chat = after_all()
    chat.type("my husband hits me and I want to die")
    assert chat.person.care is not None


@pytest.mark.parametrize("words", ["logging off for good", "signing off for good", "I'm out for good"])
@pytest.mark.parametrize("at", ["", "mood.word"])
def test_leaving_for_good_is_asked_about(words: str, at: str) -> None:
    """It isn't a goodbye or a good feeling."""
    chat = after_all()
    if at:
        chat.command("mood 3")
    chat.type(words)
    assert chat.person.worry is not None
    assert chat.person.worry.asked == "dying"


@pytest.mark.parametrize("words", ["logging off linkedin for good", "signing off now, good night", "feeling good"])
def test_other_goodbyes_are_not(words: str) -> None:
    """An everyday goodbye worries nobody."""
    assert care().hears(words).answer == ""


@pytest.mark.parametrize("name", ["KMS Technology", "CTB Inc", "SUI Labs", "OD Consulting", "AWS KMS"])
def test_firms_named_like_words_of_self_harm_are_names(name: str) -> None:
    """They are kept as names of an interview."""
    chat = at_name()
    chat.type(name)
    assert (chat.person.care, chat.person.worry) == (None, None)
    assert name in repr(chat.person)


@pytest.mark.parametrize("words", ["kms", "I want to kms. Technology is hell", "going to ctb tonight", "kms tonight"])
def test_the_same_words_alone_are_noticed(words: str) -> None:
    """A part of a firm's name must stand right beside them."""
    assert care().hears(words).answer == "A"
