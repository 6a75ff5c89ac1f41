"""/network and /people: several people, how each stands, what came of it, changing, deleting, undo."""

import pytest

from conversations.person import Contact, Person, Weekly
from conversations.search.people import MOST, add, everyone, names_in, remember, take_back

from .chat import Chat
from .unasked import only

STANDS = (("new", Contact("Sam")), ("wrote", Contact("Kim")), ("replied", Contact("Lee")))


def several() -> Chat:
    """Somebody who hasn't written to Sam, wrote to Kim, and heard from Lee."""
    chat = only(Chat(), "network")
    chat.person.people = {
        1: Contact("Sam, from my old team", "alumni"),
        2: Contact("Kim", "linkedin", wrote=chat.now),
        3: Contact("Lee at the choir", "trade", wrote=chat.now, replied=chat.now),
    }
    chat.person.numbers["contact"] = 3
    return chat


def names(chat: Chat) -> list[str]:
    """Who is there."""
    return [one.name for one in chat.person.people.values()]


def test_several_can_be_named_at_once() -> None:
    """One to a line or between semicolons; the first one's message is shown, and only that one is asked about."""
    chat = only(Chat(), "network")
    chat.command("people")
    chat.press("alumni")
    chat.type("Sam, from my old team\nKim; My old boss")
    assert names(chat) == ["Sam, from my old team", "Kim", "My old boss"]
    assert chat.said[0].text.startswith("Here's a first message for Sam, from my old team.")
    chat.press("will_send")
    (said,) = chat.wait(days=3)
    assert said.check_in == (f"network.1.first:{int(chat.person.people[1].named.timestamp())}",)  # type: ignore[union-attr]


def test_an_edit_of_several_names_changes_just_those() -> None:
    """One that is left out is gone, one that is added is there; what isn't theirs stays."""
    chat = several()
    chat.command("network")
    chat.press("add")
    chat.press("linkedin")
    chat.type("Ana\nBo")
    chat.edit("Anna")
    assert names(chat)[3:] == ["Anna"]
    chat.edit("Anna\nCy\nDee")
    assert names(chat)[3:] == ["Anna", "Cy", "Dee"]
    assert names(chat)[0] == "Sam, from my old team"


def test_the_list_says_how_each_stands() -> None:
    """Whoever waits for a message is first; a tap opens what comes next for them."""
    chat = several()
    chat.command("network")
    assert chat.last.startswith("You've got 3 people in here, and you still have one message to write.")
    assert chat.buttons[:3] == ["Sam · no message yet", "Kim · no reply yet", "Lee · replied"]
    for key, step in (("1", "message"), ("2", "heard"), ("3", "one")):
        one = chat.copy()
        one.press(key)
        assert one.at == f"network.{step}"


@pytest.mark.parametrize("words", ["Kim", "kim", "it's about Kim", "kim please"])
def test_a_name_may_be_typed_at_the_list_or_after_the_command(words: str) -> None:
    """Alone or in a sentence."""
    chat = several()
    chat.command("network")
    chat.type(words)
    assert (chat.at, chat.talk.state.line) == ("network.heard", 2)
    chat.command(f"people {words}")
    assert (chat.at, chat.talk.state.line) == ("network.heard", 2)


def test_whoever_is_named_after_the_command_and_unknown_is_added() -> None:
    """In one line, with the message ready; a part of a description finds somebody instead."""
    chat = several()
    chat.command("people Zoe, from the bakery")
    assert (chat.at, names(chat)[-1]) == ("network.message", "Zoe, from the bakery")
    assert "Hello Zoe," in chat.said[0].block
    chat.command("people old team")
    assert chat.talk.state.line == 1


@pytest.mark.parametrize(
    ("name", "site"), [("Kim from LinkedIn", "linkedin"), ("Jo, from the union", "trade"), ("Ana", "alumni")]
)
def test_where_somebody_is_from_may_stand_beside_the_name(name: str, site: str) -> None:
    """It counts more than what was answered for all of them."""
    chat = Chat()
    chat.command("network")
    chat.press("alumni")
    chat.type(f"Sam\n{name}")
    assert [one.site for one in chat.person.people.values()] == ["alumni", site]


def test_news_of_somebody_they_wrote_to_leads_to_them() -> None:
    """With nothing open; nothing is recorded by that alone. Of anybody else it isn't theirs."""
    chat = several()
    chat.type("Kim replied to me")
    assert (chat.at, chat.talk.state.line) == ("network.heard", 2)
    assert chat.person.people[2].replied is None
    other = several()
    other.type("the baker replied to me")
    assert other.person.talks == []


def test_one_alone_is_shown_at_once() -> None:
    """A list of one is no choice."""
    chat = several()
    del chat.person.people[2], chat.person.people[3]
    chat.command("network")
    assert chat.at == "network.message"


def test_nobody_is_thanked_who_never_replied() -> None:
    """We ask first; after one reminder there is no other, and it can be let go."""
    chat = several()
    chat.command("network 2")
    chat.press("no")
    assert chat.at == "network.again"
    assert "thank you" not in chat.said[0].block.lower()
    chat.press("sent")
    chat.press("none")
    chat.command("network 2")
    chat.press("no")
    assert chat.at == "network.enough"
    assert chat.last.startswith("You've already reminded Kim") or "enough" in chat.last
    chat.press("let_go")
    assert chat.person.people[2].closed == chat.now
    chat.command("network")
    assert "Kim · let go" in chat.buttons
    chat.press("2")
    chat.press("yes")
    assert chat.at == "network.came"
    assert chat.person.people[2].replied == chat.now
    assert chat.person.people[2].closed is None


def test_the_check_in_offers_no_second_reminder() -> None:
    """Whoever still has no reply after one is asked whether to let it go."""
    chat = several()
    chat.person.people[2].again = chat.now
    chat.command("network silent 2")
    assert chat.at == "network.enough"
    chat.press("wait")
    chat.press("week")
    assert chat.person.people[2].follow_up


def test_what_came_of_it_is_kept_and_shown() -> None:
    """In their words, on the page and beside the thank-you."""
    chat = several()
    chat.command("network 3")
    chat.press("came")
    chat.type("Ask at the market hall first")
    assert chat.at == "network.thanks"
    chat.press("sent")
    assert chat.person.people[3].thanked == chat.now
    chat.press("none")
    chat.command("network 3")
    assert "“Ask at the market hall first”" in chat.last


def test_each_message_that_was_sent_is_known() -> None:
    """The first, a reminder, a thank-you: by how it stands with them."""
    chat = several()
    for number, field in ((1, "wrote"), (2, "again"), (3, "thanked")):
        chat.command(f"network done {number}")
        assert chat.at == "network.follow"
        assert getattr(chat.person.people[number], field) == chat.now


def test_details_can_be_changed_and_undone() -> None:
    """The name, where they're from, a note; a dash empties the note."""
    chat = several()
    chat.command("network 1")
    for key in ("more", "edit", "name"):
        chat.press(key)
    chat.type("Samira")
    chat.press("edit")
    chat.press("from")
    chat.press("trade")
    chat.press("edit")
    chat.press("note")
    chat.type("Knows the market")
    one = chat.person.people[1]
    assert (one.name, one.site, one.note) == ("Samira", "trade", "Knows the market")
    chat.press("undo")
    assert chat.person.people[1].note == ""
    chat.command("network 3")
    for key in ("more", "edit", "note"):
        chat.press(key)
    chat.type("Sings")
    chat.press("show")
    assert "Your note says: “Sings”." in chat.last
    for key in ("more", "edit", "note"):
        chat.press(key)
    chat.type("-")
    assert chat.person.people[3].note == ""


def test_a_deleted_person_can_be_taken_back() -> None:
    """By a tap or in words; else it is the list that comes."""
    chat = several()
    chat.command("network 3")
    chat.press("more")
    chat.press("delete")
    assert 3 not in chat.person.people
    back = chat.copy()
    back.type("undo that")
    assert back.person.people[3].name == "Lee at the choir"
    assert back.at == "network.one"
    chat.type("show everyone")
    assert chat.at == "network.list"
    assert sorted(chat.person.people) == [1, 2]


def test_undo_takes_back_the_newest_change_even_of_somebody_new() -> None:
    """Whoever was added is gone again; with nothing left to undo nothing happens."""
    person = Person()
    add(person, "Sam", "alumni")
    remember(Person(), person)
    take_back(person)
    assert person.people == {}
    take_back(person)
    assert person.people == {}


def test_a_button_of_somebody_who_is_gone_shows_the_list() -> None:
    """With nobody left, where to look for somebody."""
    chat = several()
    chat.command("network done 9")
    assert chat.at == "network.list"
    chat.command("network 9")
    assert chat.at == "network.list"
    chat = Chat()
    chat.command("network done 9")
    assert chat.at == "network.site"


def test_what_was_open_about_somebody_deleted_changes_nothing() -> None:
    """Each of its answers finds nobody."""
    for step, answers in {
        "message": ("sent", "will_send"), "heard": ("yes",), "follow": ("week",), "enough": ("let_go",),
        "from": ("trade",), "came": ("Some words",), "called": ("Some words",), "note": ("Some words",),
    }.items():  # fmt: skip
        for answer in answers:
            chat = several()
            chat.command("network 2")
            chat.talk.step, chat.talk.state.line = step, 9
            before = dict(chat.person.people)
            chat.type(answer) if " " in answer else chat.choose(answer)
            assert chat.person.people == before


def test_there_is_room_for_so_many() -> None:
    """Then it says so and keeps the others."""
    chat = Chat()
    chat.person.people = {number: Contact(f"Person {number}") for number in range(1, MOST)}
    chat.person.numbers["contact"] = MOST - 1
    chat.command("people Zoe\nYan")
    assert chat.at == "network.message"
    assert len(chat.person.people) == MOST
    chat.command("people Xi")
    assert chat.last.startswith(f"I can keep {MOST} people")


def test_the_one_person_of_an_older_version_is_there() -> None:
    """With the day that was agreed, also before they write again, and old buttons mean them."""
    chat = only(Chat(), "network")
    chat.person.weekly = Weekly(contact="Sam", site="linkedin", named=chat.now)
    assert [one.name for one in everyone(chat.person).values()] == ["Sam"]
    (said,) = chat.wait(days=3)
    assert said.check_in[0].startswith("network.0.first")
    chat.command("network done")
    assert chat.at == "network.follow"
    assert chat.person.people[0].wrote
    assert chat.person.weekly.contact == ""
    chat.press("week")
    assert chat.wait(days=7)[0].check_in[0].startswith("network.0.again")
    sent = Weekly(contact="Sam", follow_up=chat.now)
    chat.person.weekly, chat.person.people = sent, {}
    chat.command("network")
    assert chat.at == "network.heard"


def test_a_text_without_names_is_a_name() -> None:
    """Whatever it is, it is theirs."""
    assert names_in(" ; \n ") == []
    chat = only(Chat(), "network")
    chat.command("network")
    chat.press("alumni")
    chat.type(";")
    assert names(chat) == [";"]
