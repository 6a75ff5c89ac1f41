"""Rows pasted from a spreadsheet without a command: a preview, then added by a tap, and one undo."""

from datetime import UTC, datetime

from tests.each import each

from .chat import Chat

NOW = datetime(2026, 11, 30, 10, tzinfo=UTC)
READ = [("Acme", "cook", "no", "11-03"), ("Globex", "chef", "applied", "11-05"), ("Hooli", "", "interview", "11-06")]
SHEETS = [
    (
        "Company\tRole\tStatus\tDate\n"
        "Acme\tcook\tRejected\t03/11/2026\n"
        "Globex\tchef\tApplied\t05/11/2026\n"
        "Hooli\t\tInterview\t06/11/2026"
    ),
    (
        "company,job title,status,date applied\n"
        "Acme,cook,rejected,3 Nov\n"
        "Globex,chef,applied,5 Nov\n"
        "Hooli,,interview,6 Nov"
    ),
    (
        "Date;Company;Position;Outcome\n"
        "2026-11-03;Acme;cook;No\n"
        "2026-11-05;Globex;chef;waiting\n"
        "2026-11-06;Hooli;;had a call, now interview"
    ),
    ("Acme\tcook\t03/11/2026\trejected\nGlobex\tchef\t05/11/2026\tapplied\nHooli\t\t06/11/2026\tinterview"),
    (
        "| Company | Role | Stage | Applied |\n"
        "|---|---|---|---|\n"
        "| Acme | cook | they said no | Nov 3 |\n"
        "| Globex | chef | sent | Nov 5 |\n"
        "| Hooli | | interviewing | Nov 6 |"
    ),
    (
        "My applications\n"
        "Employer\tJob\tStatus\tSent\n"
        "Acme\tcook\tturned down\t3rd November\n"
        "Globex\tchef\tno reply yet\t5th November\n"
        "Hooli\t\tinterview booked\t6th November"
    ),
    ("Acme, cook, rejected, 3 November\nGlobex, chef, applied 5 November\nHooli, interview, 6 November"),
    ("Acme | cook | 3-Nov-2026 | Rejected\nGlobex | chef | 5-Nov-2026 | Applied\nHooli | | 6-Nov-2026 | Interview"),
    (
        "Where\tWhat happened\tStatus\tRole\tDate\n"
        "Acme\t\tgot a rejection email\tcook\t3.11.2026\n"
        "Globex\t\tstill waiting\tchef\t5.11.2026\n"
        "Hooli\t\tinvited to interview!\t\t6.11.2026"
    ),
    (
        "STATUS\tCOMPANY\tROLE\tDATE\n"
        "no :(\tAcme\tcook\t3 nov 26\n"
        "Open\tGlobex\tchef\t5 nov 26\n"
        "1st interview\tHooli\t\t6 nov 26"
    ),
]


def at_home() -> Chat:
    """Somebody in Manchester."""
    chat = Chat()
    chat.now = NOW
    chat.person.zone, chat.person.country = "Europe/London", "GB"
    return chat


def there(chat: Chat) -> list[tuple[str, str, str, str]]:
    """Company, job, stage and the day of each."""
    return [(one.company, one.role, one.stage, f"{one.at:%m-%d}") for one in chat.person.applications.values()]


@each("text", SHEETS)
def test_pasted_rows_are_shown_then_added(text: str) -> None:
    """With heads or without, whatever parts the cells, and with stages in their own words."""
    chat = at_home()
    chat.type(text)
    assert chat.at == "applied.rows"
    assert chat.last.startswith("I read 3 new rows:\n• Acme, cook · said no\n• Globex, chef · applied, Thursday")
    assert chat.person.applications == {}
    chat.press("add")
    assert there(chat) == READ
    chat.tap("Undo")
    assert chat.person.applications == {}


def test_what_cant_be_placed_is_said_and_what_is_there_isnt_added_twice() -> None:
    """A row without a company, and a title; a stage that we don't know is a note."""
    chat = at_home()
    chat.command("applied Acme, cook")
    more = "\n".join(f"Place {number}\tcook\tapplied" for number in range(7))
    rows = "Acme\tcook\tRejected\n\tchef\tApplied\nGlobex\tchef\tin limbo"
    chat.type(f"2026\nCompany\tRole\tStatus\n{rows}\n{more}")
    assert chat.last.startswith("I read 8 new rows:")
    assert "… and 2 more" in chat.last
    assert "One more is in your list already." in chat.last
    assert "I couldn't place 2 lines, like these:\n• 2026\n• chef Applied" in chat.last
    chat.type("yes add them")
    assert len(chat.person.applications) == 9
    assert chat.person.applications[2].note == "in limbo"
    chat.type("Company\tRole\nAcme\tcook")
    assert chat.last.startswith("I read these rows, but there's nothing new in them.")
    chat.press("no")
    assert len(chat.person.applications) == 9


def test_at_a_question_with_buttons_rows_are_rows() -> None:
    """At one for their own words they are an answer."""
    chat = at_home().reach("reflect.went")
    chat.type(SHEETS[0])
    assert chat.at == "applied.rows"
    chat.press("add")
    assert chat.at == "reflect.went"
    chat = at_home().reach("reflect.right")
    chat.type(SHEETS[0])
    assert chat.person.applications == {}
    assert chat.at != "applied.rows"


@each(
    "text",
    [
        "They were late,\nthen they asked about numbers,\nand I went blank.", "Acme\tcook", "hello\nthere\nfriend",
        "I applied on 3 November, and nothing.\nThen I wrote, on 10 November, to ask.\nThey said no, on the phone.",
        "1. be early\n2. breathe\n3. ask",
    ],
)  # fmt: skip
def test_a_story_is_no_sheet(text: str) -> None:
    """Lines and commas don't make one."""
    chat = at_home()
    chat.type(text)
    assert chat.at != "applied.rows"
