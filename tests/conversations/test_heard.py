"""What typed words lead to with nothing open."""

from collections.abc import Mapping

import pytest

from bot.world.hearing import hearing
from conversations import COMMANDS
from conversations.check_ins.rhythm import rhythm_of
from conversations.dialogue.other_words import ARMED
from conversations.follows import CARDS, FOLLOWS, OPENED

from .chat import WORLD, Chat, after_all
from .everything_heard import LONG, SAID

TABLE = {kind: follows for kind, follows in FOLLOWS.items() if not follows.runs}
RUN: Mapping[str, str] = {  # what a kind opens at once: the step then open, or what is on the newest message
    "wish:stop_messages": "check_in_settings.fewer",
    "wish:delete_me": "forget.sure",
    "wish:change_time": "check_in_settings.what",
    "wish:menu": "",
    "wish:list": "",
    "wish:questions": "questions.bank",
    "wish:stories": "stories.shelf",
    "wish:practise": "questions.bank",
    "ask:privacy": "",
}


def typed(words: str, chat: Chat | None = None) -> Chat:
    """Somebody with nothing open, who types that."""
    chat = chat or after_all()
    chat.type(words)
    return chat


def test_every_kind_has_its_answer() -> None:
    """And the table has no others; every command and card in it exists. A weapon leads to helplines at once."""
    advice = {kind for kind in hearing().kinds if kind.startswith("ask:advice:")}
    assert set(hearing().kinds) - advice - {ARMED} == set(FOLLOWS)
    assert set(SAID) - {""} == set(hearing().kinds)
    lines = [line for one in FOLLOWS.values() for line in (*one.offers, *([one.runs] if one.runs else ()))]
    for line in lines:
        name, _, words = line.partition(" ")
        assert name in COMMANDS
        assert name != "ask" or not words or words in WORLD.advice
    for kind in advice:
        topic = kind.removeprefix("ask:advice:")
        assert CARDS.get(topic, topic) in WORLD.advice


@pytest.mark.parametrize("kind", [kind for kind in SAID if kind])
def test_each_kind_is_heard(kind: str) -> None:
    """What the tests type is what they are named after."""
    assert hearing().read(SAID[kind]).kind == kind


@pytest.mark.parametrize("kind", TABLE)
def test_a_kind_is_answered_by_one_sentence_and_up_to_three_buttons(kind: str) -> None:
    """Nothing is opened or stored by the words alone."""
    chat = after_all()
    before = chat.person
    typed(SAID[kind], chat)
    assert chat.last.startswith(WORLD.render(f"heard-{kind.replace(':', '-')}"))
    assert len(chat.said) == 1
    assert chat.keys == list(FOLLOWS[kind].offers)
    assert len(chat.keys) <= 3
    assert (chat.person.talks, chat.person.interviews) == ([], before.interviews)


@pytest.mark.parametrize("kind", RUN)
def test_a_wish_is_answered_and_opened(kind: str) -> None:
    """After its sentence comes what its command says; a question that it asks is the only one that is open."""
    chat = typed(SAID[kind])
    assert chat.said[0].text == WORLD.render(f"heard-{kind.replace(':', '-')}")
    assert (len(chat.said), chat.at) == (2, RUN[kind])
    assert chat.keys


@pytest.mark.parametrize("name", OPENED)
def test_a_wish_for_what_a_command_does_is_that_command(name: str) -> None:
    """Nothing is said above it: with nothing open, and at a question with buttons, which waits."""
    for chat in (after_all(), Chat().reach("reflect.went")):
        tapped = chat.copy()
        tapped.command(OPENED[name])
        chat.type(SAID[f"wish:open:{name}"])
        assert [say.text for say in chat.said] == [say.text for say in tapped.said]
        assert chat.at == tapped.at


def test_news_opens_what_fits() -> None:
    """A no is met with sympathy before anything is offered; a job is celebrated before it is filed."""
    chat = typed("got another no today")
    assert chat.last.startswith("I'm sorry")
    chat.press("new_interview")
    assert chat.at == "new_interview.where"
    chat = typed("I got the job!!")
    assert chat.last.startswith("Congratulations")
    assert chat.person.hired is None
    chat.press("hired")
    assert chat.at == "hired.sure"
    assert typed("I've got an interview on thursday").keys[0] == "next"
    assert typed("the recruiter finally answered").keys == ["feedback"]


def test_feelings_are_answered_as_a_friend_would_and_offer_two_things() -> None:
    """A quiet page or people for a low one; what helps with nerves; a page for anger; being pleased with them."""
    assert typed(SAID["feeling:low"]).keys == ["write", "sos"]
    assert typed(SAID["feeling:anxious"]).keys[0] == "ask nerves"
    assert typed(SAID["feeling:angry"]).keys[0] == "write"
    assert typed(SAID["feeling:good"]).last.startswith("I'm glad")
    for kind in SAID:
        if kind.startswith("feeling:"):
            assert len(FOLLOWS[kind].offers) == 2


@pytest.mark.parametrize("kind", [kind for kind in SAID if kind.startswith("ask:advice:")])
def test_advice_opens_its_card(kind: str) -> None:
    """A sentence, and the card; where the words may mean several, these."""
    topic = kind.removeprefix("ask:advice:")
    chat = typed(SAID[kind])
    assert (len(chat.said), chat.at) in ((2, "ask.card"), (2, "ask.found"))
    assert CARDS.get(topic, topic) in (chat.talk.state.advice, *chat.talk.state.found)
    assert chat.said[0].text == WORLD.render(f"heard-ask-advice-{topic}")


def test_words_that_name_a_card_by_themselves_open_that_one() -> None:
    """Not the one of their topic; and a question that is of no kind finds its card, too."""
    for words, card in (
        ("how do i negotiate the offer", "ask_for_more"),
        ("what do i say on the phone interview", "by_phone"),
    ):
        chat = typed(words)
        assert card in (chat.talk.state.advice, *chat.talk.state.found)


def test_advice_at_an_open_question_comes_on_top_and_leads_back() -> None:
    """The card is read, then the question is asked again."""
    chat = Chat().reach("reflect.went")
    chat.type(SAID["ask:advice:gap"])
    assert (chat.at, chat.talk.state.advice) == ("ask.card", "gap")
    chat.press("enough")
    assert (chat.at, chat.talk.misses) == ("reflect.went", 0)


def test_stop_offers_pause_less_or_none_and_does_nothing_by_itself() -> None:
    """Words never stop the messages; the tap on one of three does."""
    asked = typed("stop messaging me")
    assert asked.keys[:3] == ["pause", "less", "none"]
    assert not asked.person.check_ins.stopped
    assert asked.person.check_ins.paused_until is None
    chat = asked.copy()
    chat.press("none")
    assert chat.person.check_ins.stopped
    assert chat.person.talks == []
    chat = asked.copy()
    chat.press("pause")
    chat.press("week")
    assert chat.person.check_ins.paused_until
    kinds = asked.kinds
    before = {name: rhythm_of(asked.person, kind) for name, kind in kinds.items()}
    chat = asked.copy()
    chat.type("just less often please")
    after = {name: rhythm_of(chat.person, kind) for name, kind in kinds.items()}
    assert (before["mood"], after["mood"]) == (7, 14)
    assert all(after[name] >= before[name] for name in kinds)
    assert not chat.person.check_ins.stopped


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("stop messaging me, I got the job", "check_in_settings.fewer"),
        ("got another no, please stop writing to me", "check_in_settings.fewer"),
        ("I feel so sad, delete my account", "forget.sure"),
    ],
)
def test_stop_and_delete_beat_the_rest(words: str, at: str) -> None:
    """Whatever else is said beside them."""
    assert typed(words).at == at


def test_no_alone_opens_nothing() -> None:
    """It declines whatever came before."""
    chat = typed("no")
    assert chat.last.startswith(WORLD.render("heard-nothing"))
    assert chat.person.talks == []


def test_delete_opens_forget_and_deletes_nothing() -> None:
    """Its own button does."""
    chat = typed("please delete my account")
    assert chat.at == "forget.sure"
    assert not chat.reply.forget
    assert chat.person.interviews


def test_dont_text_me_before_noon_changes_the_time() -> None:
    """It isn't a wish for no messages."""
    chat = typed("dont text me before noon")
    assert chat.at == "check_in_settings.what"


def test_please_dont_stop_messaging_me_is_neither() -> None:
    """It opens no settings."""
    chat = typed("please don't stop messaging me")
    assert chat.at == ""
    assert not chat.person.check_ins.stopped


def test_words_it_cannot_place_get_three_likely_buttons() -> None:
    """Never a form error; the next interview, if there is one; a start for somebody new."""
    chat = typed("qqq")
    assert chat.last == WORLD.render("heard-unknown")
    assert chat.keys == ["new_interview", "ask", "menu"]
    chat.command("next new")
    chat.type("Globex")
    chat.press("stop")
    assert typed("qqq", chat).keys == ["next", "ask", "menu"]
    assert typed("qqq", Chat()).keys == ["start", "ask"]


def test_a_long_text_is_listened_to_and_never_matched() -> None:
    """Over 300 characters; the rest of one that was split gets no second answer."""
    chat = typed(LONG)
    assert chat.last == WORLD.render("heard-long")
    assert chat.keys == ["write", "new_interview", "menu"]
    chat = typed("a" * 4000)
    chat.type("b" * 100)
    assert chat.said == []


def test_who_they_stopped_with_is_picked_up_unless_they_say_something_else() -> None:
    """A greeting or words we can't place go on where they stopped; a kind is answered first."""
    stopped = Chat().reach("reflect.went")
    stopped.press("stop")
    stopped.press("never")
    for words in ("hello?", "qqq", "ok", "nothing lol"):
        assert typed(words, stopped.copy()).at == "reflect.went"
        assert typed(words, stopped.copy()).last.startswith(WORLD.render("common-stopped_here"))
    chat = typed("got another no today", stopped.copy())
    assert chat.last.startswith(WORLD.render("heard-news-another_no"))
    assert chat.talk.stopped


def test_words_after_a_stop_may_be_the_answer_to_what_was_asked() -> None:
    """At a question for their own words they are kept until a tap says what they are."""
    chat = Chat().reach("reflect.right")
    chat.press("stop")
    chat.press("never")
    chat.type("I asked good questions")
    assert chat.keys == ["new", "mine"]
    chat.press("mine")
    assert chat.person.interviews[1].went_right == "I asked good questions"


def test_while_care_pauses_everything_feelings_open_nothing() -> None:
    """The lines stay one tap away."""
    chat = after_all()
    chat.command("sos")
    assert typed("i feel rubbish", chat).keys == ["resume", "sos"]
    assert chat.person.talks == []


def test_somebody_new_is_greeted_with_a_start() -> None:
    """Before /start there is nothing else to go on with."""
    chat = typed("hello?", Chat())
    assert chat.keys == ["start"]
    chat.press("start")
    assert chat.at == "start.welcome"


@pytest.mark.parametrize("words", ["bad interview yesterday", "I feel terrible", "I'm so angry at them"])
def test_somebody_new_who_says_how_they_feel_is_welcomed(words: str) -> None:
    """Its sentence and where to go with that; then the welcome with its ways in. Others are not."""
    chat = Chat()
    chat.type(words)
    assert "write" in [button.command for row in chat.said[0].rows for button in row]
    assert chat.at == "start.welcome"
    assert {"just_had", "turned_down", "coming_up"} <= {*chat.keys}
    known = after_all()
    known.type(words)
    assert not known.person.talks
