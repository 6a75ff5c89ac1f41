"""Details of an application told in a sentence: pay, contact, link, deadline, note, channel, job, company."""

from tests.each import each

from .chat import Chat
from .test_applications_sentences import tracking

TOLD = [
    ("acme pays 45k", 1, "pay", "45k"),
    ("acme: £32,000-36,000", 1, "pay", "£32,000-36,000"),
    ("the tesco job is 18 an hour", 4, "pay", "18 an hour"),
    ("salary at globex is $25/hr", 2, "pay", "$25/hr"),
    ("acme is paying 30 grand", 1, "pay", "30 grand"),
    ("change acme's salary to 28,000", 1, "pay", "28,000"),
    ("Pay for Globex: £14.20 per hour", 2, "pay", "£14.20 per hour"),
    ("globex offers 2,500 a month", 2, "pay", "2,500 a month"),
    ("aldi driver pays 12.50 an hour", 8, "pay", "12.50 an hour"),
    ("btw the Marks and Spencer role pays £24k", 7, "pay", "£24k"),
    ("initech wage 15ph", 3, "pay", "15ph"),
    ("contact at initech is Jo Park jo@x.com", 3, "contact", "Jo Park jo@x.com"),
    ("the recruiter at acme is called Sam", 1, "contact", "Sam"),
    ("acme contact: Priya Shah, 07700 900123", 1, "contact", "Priya Shah, 07700 900123"),
    ("my contact at tesco is dave", 4, "contact", "dave"),
    ("hiring manager at globex is Ann Lee", 2, "contact", "Ann Lee"),
    ("globex jobs@globex.example", 2, "contact", "jobs@globex.example"),
    ("note for tesco: ask about rota", 4, "note", "ask about rota"),
    ("add a note to acme: park round the back", 1, "note", "park round the back"),
    ("globex note - they use Excel", 2, "note", "they use Excel"),
    ("the acme one was actually via indeed", 1, "channel", "indeed"),
    ("i found acme on reed", 1, "channel", "reed"),
    ("acme came through a friend", 1, "channel", "friend"),
    ("channel for tesco is totaljobs", 4, "channel", "totaljobs"),
    ("acme https://jobs.example/1", 1, "link", "https://jobs.example/1"),
    ("link for tesco: www.tesco.example/jobs/7", 4, "link", "www.tesco.example/jobs/7"),
    ("the job ad at globex is https://g.example/a?b=1", 2, "link", "https://g.example/a?b=1"),
    ("change the globex job title to head chef", 2, "role", "head chef"),
    ("acme role should be sous chef", 1, "role", "sous chef"),
    ("role at tesco: night filler", 4, "role", "night filler"),
    ("rename acme to Acme Ltd", 1, "company", "Acme Ltd"),
    ("acme is actually called Acme Foods", 1, "company", "Acme Foods"),
    ("change the company name of globex to Globex UK", 2, "company", "Globex UK"),
]
DEADLINES = [
    "globex deadline 12 dec", "globex closes 12 December", "deadline for globex is 12 dec",
    "closing date at globex: 12/12/2026", "Globex closes on saturday 12 dec", "globex apply by 12 dec",
    "globex ends on 12 dec", "the globex one closes 12 dec", "globex want an answer by 12 dec",
    "globex gave me until 12 december to decide",
]  # fmt: skip
NOTHING = [
    "acme pays well", "is acme paying 45k?", "the manager at acme was rude", "acme recruiter ghosted me",
    "the acme job is gone", "acme was on time", "the acme role is great", "acme closes early",
    "contact acme tomorrow", "acme link is broken", "does acme pay 20k", "i noted acme down",
]  # fmt: skip


@each("said, number, field, value", TOLD)
def test_a_detail_is_changed(said: str, number: int, field: str, value: str) -> None:
    """From anywhere; it is said back and undone by a tap."""
    chat = tracking()
    before = getattr(chat.person.applications[number], field)
    chat.type(said)
    assert getattr(chat.person.applications[number], field) == value
    assert value in chat.last
    chat.tap("Undo")
    assert getattr(chat.person.applications[number], field) == before


@each("said", DEADLINES)
def test_a_deadline_is_a_day(said: str) -> None:
    """It is kept as the last day to apply, or to answer."""
    chat = tracking()
    chat.type(said)
    closes = chat.person.applications[2].closes
    assert closes
    assert f"{closes:%m-%d}" == "12-12"


@each("said", NOTHING)
def test_what_tells_no_detail_changes_nothing(said: str) -> None:
    """Feelings, questions and news."""
    chat = tracking()
    before = dict(chat.person.applications)
    chat.type(said)
    assert chat.person.applications == before


def test_several_details_in_one_sentence() -> None:
    """Of one application, and of two; of a name that means two, none."""
    chat = tracking()
    chat.type("acme pays 45k and closes 12 dec, contact is Jo Park; tesco pays 13 an hour")
    one = chat.person.applications[1]
    assert (one.pay, one.contact, bool(one.closes)) == ("45k", "Jo Park", True)
    assert chat.person.applications[4].pay == "13 an hour"
    assert "(before: £12 an hour)" in chat.last
    chat.tap("Undo")
    assert chat.person.applications[1].pay == ""
    chat.type("aldi pays 12.50 an hour")
    assert chat.last.startswith("You have more than one application there")
    assert {chat.person.applications[number].pay for number in (5, 8)} == {""}


def test_a_second_note_is_added() -> None:
    """Nothing of the first is lost."""
    chat = tracking()
    chat.type("note for tesco: ask about rota")
    chat.type("note for tesco: no sundays")
    assert chat.person.applications[4].note == "ask about rota · no sundays"


def test_on_its_page_it_needs_no_name() -> None:
    """And after the command its number is one."""
    chat = tracking()
    chat.command("applications 3")
    chat.type("pays 50k")
    assert chat.person.applications[3].pay == "50k"
    assert chat.at == "applications.one"
    chat.type("note: ask for the rota")
    assert chat.person.applications[3].note == "ask for the rota"
    chat = tracking()
    chat.command("applications 3 pays 55k")
    assert chat.person.applications[3].pay == "55k"


def test_at_a_question_for_own_words_it_is_an_answer() -> None:
    """While that is fresh."""
    chat = Chat().reach("reflect.right")
    chat.command("applied Acme")
    chat.type("acme pays 45k")
    assert chat.person.applications[1].pay == ""
