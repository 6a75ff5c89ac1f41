"""The contact to write to: where to find one, a first message, and what is planned about them."""

from datetime import timedelta

import pytest

from conversations.person import Contact, Weekly
from conversations.search.contacts import name_of

from .chat import Chat
from .unasked import only


def contact(chat: Chat) -> Contact:
    """The person they named last."""
    return chat.person.people[max(chat.person.people)]


def named(name: str = "Sam", site: str = "alumni") -> Chat:
    """Someone who named a contact, and gets no other check-ins."""
    chat = only(Chat(), "network")
    chat.command("network")
    chat.press(site)
    chat.type(name)
    return chat


def test_a_contact_left_for_now_is_not_brought_up() -> None:
    """Not in three days and not later; /network still shows the name."""
    chat = named()
    chat.press("leave")
    assert chat.last.startswith("That's fine, we'll skip this week.")
    assert (contact(chat).named, contact(chat).follow_up) == (None, None)
    assert chat.wait(days=4) == chat.wait(days=60) == []
    chat.command("network")
    assert "Sam" in chat.last


def test_an_intended_message_is_asked_about_in_three_days() -> None:
    """Whether it was sent, once; then when to come back to it."""
    chat = named()
    chat.press("will_send")
    assert "I'll ask you about it on Friday, 6 November 2026." in chat.last
    assert chat.person.talks == []
    assert chat.wait(days=2) == []
    (said,) = chat.wait(days=1)
    assert said.check_in[0].startswith("network.1.first")
    chat.press("network done 1")
    assert chat.at == "network.follow"
    chat.press("week")
    assert contact(chat).named is None
    assert chat.wait(days=7)[0].check_in[0].startswith("network.1.again")


def test_somebody_who_still_intends_to_send_it_is_asked_once_more() -> None:
    """Three days from that answer."""
    chat = named()
    chat.press("will_send")
    chat.wait(days=3)
    chat.press("network message 1")
    chat.press("will_send")
    assert chat.wait(days=2) == []
    assert chat.wait(days=1)[0].check_in[0].startswith("network.1.first")


def test_only_a_sent_message_is_followed_up() -> None:
    """ "I've sent it" asks when to; "No need" and stopping there plan nothing."""
    for taps in (("none",), ("stop",)):
        chat = named()
        chat.press("sent")
        assert chat.at == "network.follow"
        for tap in taps:
            chat.press(tap)
        assert chat.wait(days=60) == []


def test_the_second_message_has_its_own_plan() -> None:
    """Intended, it is asked about in three days; left, it isn't."""
    chat = named()
    chat.press("sent")
    chat.press("two_weeks")
    chat.command("network")
    chat.press("no")
    assert chat.at == "network.again"
    chat.press("will_send")
    assert chat.wait(days=3)[0].check_in[0].startswith("network.1.again")
    chat.press("network silent 1")
    chat.press("leave")
    assert chat.wait(days=60) == []


def test_another_answer_after_back_restores_the_plan_first() -> None:
    """Whatever leaving or sending had changed; until then that holds."""
    chat = named()
    since = contact(chat).named
    assert since
    chat.press("sent")
    chat.press("back")
    assert (chat.at, contact(chat).named) == ("network.message", None)
    chat.press("will_send")
    assert contact(chat).named == chat.now


def test_correcting_a_name_keeps_its_plan() -> None:
    """Only the name changes; the day agreed stays."""
    chat = named("Jhon")
    name = chat.ref
    chat.press("sent")
    chat.press("two_weeks")
    agreed = contact(chat).follow_up
    assert agreed
    for words in ("Johm", "John"):
        assert chat.edit(words, name)[0].text == "I've changed your answer to match your edit."
    assert (contact(chat).name, contact(chat).follow_up, contact(chat).named) == ("John", agreed, None)
    (said,) = chat.wait(days=14)
    assert "John" in said.text


def test_correcting_a_name_in_the_open_question_keeps_its_day() -> None:
    """And Back keeps the name."""
    chat = named("Jhon")
    since = contact(chat).named
    chat.now += timedelta(hours=1)
    chat.edit("John")
    assert (contact(chat).name, contact(chat).named) == ("John", since)
    chat.press("back")
    assert (chat.at, contact(chat).name, contact(chat).named) == ("network.who", "John", since)


def test_another_name_has_its_own_plan() -> None:
    """That of the one before stays; only looking for a name changes nothing."""
    chat = named()
    chat.press("sent")
    chat.press("two_weeks")
    agreed = contact(chat).follow_up
    chat.command("network")
    chat.press("no")
    chat.press("other")
    assert (contact(chat).name, contact(chat).follow_up) == ("Sam", agreed)
    chat.press("trade")
    chat.type("Kim")
    assert (contact(chat).name, contact(chat).named, contact(chat).follow_up) == ("Kim", chat.now, None)
    assert chat.person.people[1].follow_up == agreed
    assert "Hello Kim,\n" in chat.said[0].block


def test_where_they_know_somebody_from_is_asked_of_each_and_mentioned_later() -> None:
    """In the question for a name, in the message and in the check-in."""
    chat = named(site="linkedin")
    assert contact(chat).site == "linkedin"
    assert "LinkedIn" in chat.last
    chat.press("will_send")
    assert "on LinkedIn" in chat.wait(days=3)[0].text
    chat.command("network")
    chat.press("other")
    chat.press("linkedin")
    assert chat.last.startswith("Who could you write to on LinkedIn")


def test_the_first_message_suits_the_place() -> None:
    """On LinkedIn it fits an invitation; elsewhere it is a mail whose subject is what links them."""
    blocks = {site: named(site=site).said[0].block for site in ("linkedin", "alumni", "trade", "elsewhere")}
    assert all("Hello Sam," in block and "advice" in block for block in blocks.values())
    assert len(blocks.pop("linkedin")) < 200
    assert all(block.startswith("Subject: ") and block.endswith("(your name)") for block in blocks.values())
    assert "your group" in blocks["trade"]
    assert "school" in blocks["alumni"]


def test_a_contact_from_an_older_version_has_a_message_too() -> None:
    """A name without a place shows the same as before."""
    chat = Chat()
    chat.person.weekly = Weekly(contact="Sam", named=chat.now)
    chat.command("network")
    assert chat.last.startswith("Here's a first message for Sam.")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Sam", "Sam"),
        ("Sam, from my old team", "Sam"),
        ("Sam from my old team", "Sam"),
        ("Sam (Globex)", "Sam"),
        ("Sam - the tall one", "Sam"),
        ("Sam at Globex.", "Sam"),
        ("Dr. Amira Khan", "Dr. Amira Khan"),
        ("Anne-Marie of the choir", "Anne-Marie"),
        ("An Nguyen", "An Nguyen"),
        ("Leonardo da Vinci", "Leonardo da Vinci"),
        ("سامي", "سامي"),
        ("My old boss", ""),
        ("the recruiter at Acme", ""),
        ("Someone from church", ""),
        (", hm", ""),
    ],
)
def test_the_greeting_has_only_the_name(words: str, name: str) -> None:
    """Notes beside the name are left out; without a name it is "Hello"."""
    assert name_of(words) == name
    assert (f"Hello {name},\n" if name else "Hello,\n") in named(words).said[0].block
    assert words in named(words).last
