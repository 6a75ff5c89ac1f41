"""Applications as a sheet: out, without formulas, and in, with a preview before anything counts."""

import csv
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import Fetch, Fetched, Person
from conversations.export import sheet
from conversations.person import Application

from .chat import START, WORLD, Chat, after_all
from .sample import NOW
from .test_export import exported, somebody

SHEET = """Company Name,Job Title,Status,Date Applied,Salary,Mood
Globex,cook,Rejected,2026-10-01,£24k,low
Initech,"driver, nights",Ghosted,,,
Acme,shift lead,,,,
"""


def rows_of(person: Person) -> list[dict[str, str]]:
    return list(csv.DictReader(sheet.write(person, NOW).splitlines()))


def sends(chat: Chat, text: str, *, agreed: bool = False) -> None:
    chat.feed(Fetched(Fetch("a sheet", "csv", agreed), text))


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", " =", "\t=", "\r="])
def test_no_cell_is_taken_for_a_formula(begins: str) -> None:
    """A mark in front makes it a text; sent back, it is as it was."""
    person = Person(applications={1: Application(f"{begins}cmd|calc", "", NOW, note=f"{begins}1")})
    (row,) = rows_of(person)
    assert row["company"].startswith("'")
    assert row["note"].startswith("'")
    (back,) = (sheet.read(sheet.write(person, NOW), Person(), NOW, WORLD) or sheet.Sheet({}, ())).rows
    assert back.company == f"{begins}cmd|calc".strip()


@given(words=st.text(st.characters(exclude_categories=["Cs", "Cc"])).filter(str.strip))
def test_any_words_come_back_as_they_were(words: str) -> None:
    """Whatever they hold: quotes, commas, line ends; in one line."""
    person = Person(applications={1: Application("Acme", words, NOW)})
    found = sheet.read(sheet.write(person, NOW), Person(), NOW, WORLD)
    assert found is not None
    role = found.rows[0].role
    assert role == " ".join(words.split())[:200] or words.lstrip().startswith("'")


def test_the_file_has_a_sheet_if_there_are_applications() -> None:
    """With dates as spreadsheets read them."""
    chat = somebody()
    chat.person.applications[1].closes = datetime(2026, 12, 1, 12, tzinfo=UTC)
    written = str(exported(chat).data["csv"])
    assert written.splitlines() == [
        "company,role,stage,at,moved,channel,contact,link,pay,closes,note",
        "Acme,shift lead,applied,2026-11-14,,,,,,2026-12-01,",
    ]
    chat.person.applications.clear()
    assert exported(chat).data["csv"] == ""


def test_a_sheet_of_theirs_is_shown_before_it_counts() -> None:
    """How many rows, the first three, and which columns were understood; nothing changes until they tap."""
    chat = Chat()
    chat.person.zone = "Europe/London"
    sends(chat, SHEET + "Hooli,,,,,\nUmbrella,,,,,\n")
    assert chat.at == "import.rows"
    assert "five" not in chat.last
    assert "I found 5 applications in your spreadsheet." in chat.last
    assert "Company Name, Job Title, Status, Date Applied, Salary." in chat.last
    assert [line for line in chat.last.splitlines() if line.startswith("•")] == [
        "• Globex, cook",
        "• Initech, driver, nights",
        "• Acme, shift lead",
    ]
    assert chat.person.applications == {}
    chat.press("add")
    assert chat.replies[-1].fetch == Fetch("a sheet", "csv", agreed=True)
    sends(chat, SHEET, agreed=True)
    one, other, third = chat.person.applications.values()
    assert (one.company, one.role, one.stage, one.pay, one.at.date()) == (
        "Globex", "cook", "no", "£24k", datetime(2026, 10, 1, tzinfo=UTC).date(),
    )  # fmt: skip
    assert (other.stage, third.stage, third.at) == ("no_answer", "applied", START)
    assert chat.last.startswith("I've added 3 applications")


def test_added_rows_can_be_undone_in_one_step() -> None:
    """Like any other change."""
    chat = Chat()
    sends(chat, SHEET, agreed=True)
    chat.press("applications undo")
    assert chat.person.applications == {}


def test_they_may_leave_it() -> None:
    """Nothing is added."""
    chat = Chat()
    sends(chat, SHEET)
    chat.press("leave")
    assert chat.person.applications == {}
    assert chat.replies[-1].fetch is None


def test_what_is_there_already_is_not_added_twice() -> None:
    """The same company and role, however they are spelt; the preview says so."""
    chat = Chat()
    chat.person.applications[chat.person.number("application")] = Application("ACME", "Shift lead", START)
    sends(chat, SHEET)
    assert "2 applications in your spreadsheet, plus one that's here already." in chat.last
    sends(chat, SHEET, agreed=True)
    assert len(chat.person.applications) == 3
    sends(chat, SHEET)
    assert chat.said[0].text.startswith("You have all of these here already")


@pytest.mark.parametrize("text", ["", "\n\n", "a,b\n1,2\n", "x" * 200_000, '"\n' * 50, "Company\n"])
def test_a_sheet_without_companies_changes_nothing(text: str) -> None:
    """They are told which column is missing, or that there is nothing to add."""
    chat = after_all()
    sends(chat, text)
    assert chat.person.applications == {}
    assert "I can't tell which column" in chat.said[0].text or "nothing to add" in chat.said[0].text


@pytest.mark.parametrize("mark", [";", "\t"])
def test_other_marks_between_cells_are_read(mark: str) -> None:
    """As spreadsheets of other countries write them."""
    found = sheet.read(f"\nFirma{mark}Employer{mark}Notes\nx{mark}Acme{mark}=1\n", Person(), NOW, WORLD)
    assert found is not None
    assert found.columns == {"company": "Employer", "note": "Notes"}
    assert found.rows[0].note == "=1"


def test_no_more_than_fits_is_added() -> None:
    """Five hundred in all."""
    chat = Chat()
    chat.person.applications = {number: Application(f"Firm {number}", "", START) for number in range(1, 500)}
    chat.person.numbers["application"] = 499
    sends(chat, SHEET, agreed=True)
    assert len(chat.person.applications) == 500


def test_a_very_long_sheet_is_read_in_part() -> None:
    """A thousand rows at most; a cell that is too long for the reader makes it foreign."""
    many = "Company\n" + "".join(f"Firm {number}\n" for number in range(1500))
    found = sheet.read(many, Person(), NOW, WORLD)
    assert found is not None
    assert len(found.rows) == sheet.ROWS
    assert sheet.read("Company\n" + "x" * 200_000, Person(), NOW, WORLD) is None
