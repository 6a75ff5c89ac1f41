"""The company's name, corrected long after it was given; and an agency named beside it."""

import pytest

from conversations.application import Application

from .chat import Chat
from .test_names_in_sentences import asked, where

DHL = [
    "its called dhl not dhl obviously lol",
    "its dhl, not dhl obviously",
    "its called dhl can you change it",
    "rename it to dhl",
    "can u rename it to dhl pls",
    "please change the company name to dhl haha",
    "the company is simply called dhl; kindly correct that.",
    "ok the company's name is dhl, please fix it",
    "it should be called dhl",
]


def test_a_word_of_course_is_no_part_of_the_name() -> None:
    """Nor is the laugh behind it."""
    chat = asked()
    chat.type("dhl obviously haha")
    assert where(chat) == "dhl"


@pytest.mark.parametrize(
    "step", ["reflect.went", "reflect.right", "feedback.message", "findings.heard", "moving_on.day"]
)
@pytest.mark.parametrize("typed", DHL)
def test_a_name_is_corrected_at_any_question(step: str, typed: str) -> None:
    """The open question comes again, and nothing else was answered."""
    chat = Chat().reach(step)
    chat.person.interviews[1].where = "dhl obviously"
    chat.type(typed)
    assert where(chat) == "dhl"
    assert "I've changed the name to “dhl”." in chat.text
    assert chat.at == step


@pytest.mark.parametrize("typed", DHL)
def test_a_name_is_corrected_with_nothing_open(typed: str) -> None:
    """That of the newest interview, and of the application it came from."""
    chat = Chat().reach("reflect.went")
    chat.press("stop")
    one = chat.person.interviews[1]
    one.where, one.application = "dhl obviously", 1
    chat.person.applications[1] = Application("dhl obviously", "", chat.now)
    chat.person.talks.clear()
    chat.type(typed)
    assert where(chat) == "dhl"
    assert chat.person.applications[1].company == "dhl"


def test_capitals_and_polite_words_do_as_well() -> None:
    """As a careful writer has it."""
    for typed, name in (
        ("The company is simply called Hartwell Dynamics; kindly correct that.", "Hartwell Dynamics"),
        ("its called DHL can you change it", "DHL"),
        ("It's Globex, not Acme.", "Globex"),
        ("Change the name to Globex", "Globex"),
        ("The name is Globex. Could you correct that?", "Globex"),
    ):
        chat = Chat().reach("findings.heard")
        chat.type(typed)
        assert where(chat) == name


@pytest.mark.parametrize(
    "typed",
    [
        "it's badly paid, not acme",
        "the name is Globex",
        "its called a group interview",
        "rename it to the longest name that anybody has ever heard",
        f"rename it to {'x' * 120}",
        "change it",
    ],
)
def test_other_words_rename_nothing(typed: str) -> None:
    """A sentence, or nothing to call it."""
    chat = Chat().reach("findings.heard")
    chat.type(typed)
    assert where(chat) == "Acme"


def test_in_the_letter_the_name_may_be_whom_it_greets() -> None:
    """So it is that."""
    chat = Chat().reach("feedback.message")
    chat.type("change the name to Sam")
    assert where(chat) == "Acme"
    assert chat.person.interviews[1].addressee == "Sam"


def test_what_is_kept_as_typed_renames_nothing() -> None:
    """Their own letter, or with no interview at all."""
    chat = Chat().reach("feedback.message")
    chat.press("own")
    chat.type("Hi, rename it to dhl")
    chat.type("rename it to dhl")
    assert where(chat) == "dhl"
    chat = Chat()
    chat.type("rename it to dhl")
    assert not chat.person.interviews


@pytest.mark.parametrize(
    ("typed", "name", "agency"),
    [
        ("Hartwell Dynamics, through an agency, Northgate Search", "Hartwell Dynamics", "Northgate Search"),
        ("Hartwell Dynamics via the recruitment agency Northgate Search.", "Hartwell Dynamics", "Northgate Search"),
        (
            "it was with Hartwell Dynamics, through an agency called Northgate Search",
            "Hartwell Dynamics",
            "Northgate Search",
        ),
        ("Hartwell Dynamics (through Northgate Search, an agency)", "Hartwell Dynamics", "Northgate Search"),
        ("dhl thru an agency", "dhl", ""),
        ("dhl, via a recruiter lol", "dhl", ""),
    ],
)
def test_an_agency_beside_the_name_is_the_way_they_came(typed: str, name: str, agency: str) -> None:
    """It isn't part of the name; and where the agency is asked, it is called by its name."""
    chat = asked()
    chat.type(typed)
    one = chat.person.interviews[1]
    assert (one.where, one.source, one.agency) == (name, "agency", agency)
    chat.begin("feedback", "whom", about=1)
    assert f"You came through {agency or 'an agency'}, and they often know more." in chat.text
    chat.press("agency")
    assert f"Here's an email to {agency or 'the agency'}." in chat.text
    one = chat.person.interviews[1]
    one.tone = "formal"
    chat.begin("feedback", "message", about=1)
    assert f"Dear {agency + ' ' if agency else ''}team," in chat.said[-1].block


@pytest.mark.parametrize("typed", ["Through the Agency", "the recruitment agency", "an agency", "Travel Agency"])
def test_a_company_may_be_an_agency(typed: str) -> None:
    """Then nobody came through it."""
    chat = asked()
    chat.type(typed)
    assert chat.person.interviews[1].source == ""
