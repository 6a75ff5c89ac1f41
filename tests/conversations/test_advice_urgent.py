"""What can't wait opens its card in anybody's words: in /ask, with nothing open, and where a question is."""

import pytest

from tests.each import each

from .chat import WORLD, Chat, after_all

FAKE = (
    "sent a recruiter my account details and i think it was a scam",
    "i handed over my passport and now they don't pick up, is it fake",
    "a company that isn't real has my social security number",
    "paid them for training and they've blocked me",
    "they want me to deposit a cheque and send on the rest",
    "have i been scammed by this recruiter",
    "gave out my iban for a job and now i'm scared it's fraud",
    "is it normal that they want 50 quid for a uniform before i start",
    "someone hired me on whatsapp and sent money for me to forward",
)
UNPAID = (
    "the bakery won't pay me for my trial shift",
    "worked two trial days and haven't seen a penny",
    "they had me train for three days without pay",
    "never got paid for the shifts I did as a tryout",
    "i did a week on trial and got nothing for it",
    "pub owes me for two trial shifts",
    "the shop made me work saturday for free to see if i fit",
)
CONVICTED = (
    "i was arrested years ago, do i need to say so",
    "must i declare an old caution",
    "i've got a felony from 2009, what do i put on the form",
    "been to prison, when do i tell an employer",
    "do i tick the box about convictions if mine is ancient",
    "convicted at nineteen, will they find out",
    "i have a record, when do i tell them",
)
TAKEN_BACK = (
    "they've withdrawn my offer",
    "the job offer was taken back today",
    "they offered me the role on friday and today they changed their minds",
    "turns out the offer's been revoked because of my references",
    "i signed and they took it back",
    "so they gave me the job and now they say it no longer exists",
    "they un-hired me before day one",
    "my contract got cancelled before i even started",
    "my new employer backed out",
    "the job that i got yesterday is off",
)
URGENT = [
    pytest.param(card, text, id=text)
    for card, texts in {
        "fake_job": FAKE, "long_task": UNPAID, "conviction": CONVICTED, "offer_withdrawn": TAKEN_BACK,
    }.items()
    for text in texts
]  # fmt: skip


def shows(card: str, chat: Chat) -> bool:
    """Whether the last message shows that card."""
    return chat.at == "ask.card" and WORLD.render(f"advice-{card}") in chat.last


@pytest.mark.parametrize(("card", "text"), URGENT)
def test_with_nothing_open_it_opens_its_card(card: str, text: str) -> None:
    """Nobody has to ask, or to know of /ask; nothing is celebrated."""
    for chat in (Chat(), after_all()):
        chat.type(text)
        assert shows(card, chat), chat.text
        assert "ongratul" not in chat.text


@pytest.mark.parametrize(("card", "text"), URGENT)
def test_in_ask_it_opens_its_card(card: str, text: str) -> None:
    """And no other one is offered first."""
    chat = Chat()
    chat.command("ask")
    chat.type(text)
    assert shows(card, chat), chat.text


@each("text", TAKEN_BACK)
def test_an_offer_they_took_back_is_never_celebrated(text: str) -> None:
    """Wherever it's typed, and it isn't kept as good news."""
    for step in ("reflect.went", "reflect.right", "findings.heard", "moving_on.day"):
        chat = Chat().reach(step)
        chat.type(text)
        assert "ongratul" not in chat.text
        assert chat.person.news is None


@each("text", ("they changed their mind and offered me the job", "i got the job", "they offered me the job today"))
def test_good_news_is_still_celebrated(text: str) -> None:
    """A change of mind may be for the better."""
    chat = after_all()
    chat.type(text)
    assert "ongratul" in chat.text


@each("text", ("they withdrew the offer", "my offer was withdrawn", "the offer fell through"))
def test_an_application_whose_offer_was_taken_back_is_a_no(text: str) -> None:
    """It isn't an offer, and they didn't withdraw."""
    assert WORLD.hearing.read(text, "applications.news").options == ("no",)


@each("text", ("they withdrew the offer", "they withdrew my offer this morning", "offer withdrawn"))
def test_an_offer_taken_back_is_no_word_of_self_harm(text: str) -> None:
    """The card comes, not the helplines."""
    chat = Chat()
    chat.type(text)
    assert shows("offer_withdrawn", chat), chat.text


MISSED = {
    "agency": ("what's the best way to use an agency", "my agency never calls me", "how do headhunters get paid"),
    "second_round": ("what's different in a second interview", "how do i prepare for the second round"),
    "presentation": ("they want a presentation", "how long should my presentation be for the interview"),
    "group_day": ("what is an assessment centre like", "how do i get through a group exercise"),
    "sponsorship": ("when do i mention that i need sponsorship", "i need a visa to work here", "who sponsors visas"),
}


@pytest.mark.parametrize(("card", "text"), [(card, text) for card, texts in MISSED.items() for text in texts])
def test_what_used_to_find_nothing_has_a_card(card: str, text: str) -> None:
    """Agencies, later rounds and permits."""
    chat = Chat()
    chat.command(f"ask {text}")
    assert shows(card, chat), chat.text
