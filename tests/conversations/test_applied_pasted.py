"""/applied: lines from a spreadsheet are read with their days and stages, and the reply says how."""

from datetime import UTC, datetime

import pytest

from conversations.person import Application

from .chat import Chat

NOW = datetime(2026, 11, 30, 10, tzinfo=UTC)


def pasted(text: str) -> Chat:
    """Somebody in Manchester who adds that."""
    chat = Chat()
    chat.now = NOW
    chat.person.zone, chat.person.country = "Europe/London", "GB"
    chat.command(f"applied {text}")
    return chat


def only(text: str) -> Application:
    """The one application that is added."""
    (one,) = pasted(text).person.applications.values()
    return one


def day(moment: datetime | None) -> str:
    """The day, as "11-05"; "" if there is none."""
    return f"{moment:%m-%d}" if moment else ""


def names(chat: Chat) -> list[tuple[str, str]]:
    """Company and job of each."""
    return [(one.company, one.role) for one in chat.person.applications.values()]


@pytest.mark.parametrize(
    "text",
    [
        "MoneySuperMarket; Data Analyst; via LinkedIn; applied 17/11/2026",
        "MoneySuperMarket\tData Analyst\tLinkedIn\t17/11/2026",
        "MoneySuperMarket | Data Analyst | via LinkedIn | 2026-11-17",
        "| MoneySuperMarket | Data Analyst | via LinkedIn | 17 Nov |",
        "MoneySuperMarket - Data Analyst - LinkedIn - 17 November",
        "MoneySuperMarket - Data Analyst, via LinkedIn, applied on 17 November",
        "17/11/2026\tMoneySuperMarket\tData Analyst\tLinkedIn",
        "Company\tRole\tSource\tDate\nMoneySuperMarket\tData Analyst\tLinkedIn\t17/11/2026",
        "Role,Company,Date applied,Status,Source\nData Analyst,MoneySuperMarket,17/11/2026,Applied,LinkedIn",
        "Company | Role | Last updated | Date | Via\n---|---|---|---|---\n"
        "MoneySuperMarket | Data Analyst | 20 Nov | 17 Nov | LinkedIn",
    ],
)
def test_a_line_of_a_sheet_is_one_application(text: str) -> None:
    """Whatever stands between its cells; a row of heads is none, and says what the cells are."""
    one = only(text)
    assert (one.company, one.role, one.channel, day(one.at)) == (
        "MoneySuperMarket",
        "Data Analyst",
        "LinkedIn",
        "11-17",
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Acme\tcook\nGlobex\tchef", [("Acme", "cook"), ("Globex", "chef")]),
        ("Company; Job title\nAcme; cook\n; baker\nGlobex; chef", [("Acme", "cook"), ("Globex", "chef")]),
        ("Acme; cook; rejected\nGlobex; chef; 5 Nov", [("Acme", "cook"), ("Globex", "chef")]),
        ("Acme, cook; Globex, chef; applied yesterday", [("Acme", "cook"), ("Globex", "chef")]),
        ("Acme, cook; applied yesterday; Globex, chef", [("Acme", "cook"), ("Globex", "chef")]),
        ("Acme; Globex; Reed", [("Acme", ""), ("Globex", ""), ("Reed", "")]),
        ("Acme; cook, nights; £12 an hour; https://acme.example/1", [("Acme", "cook, nights")]),
        ("Company, employer, cook", [("Company", "employer, cook")]),
    ],
)
def test_lines_and_semicolons_part_what_they_part(text: str, found: list[tuple[str, str]]) -> None:
    """Several names between semicolons are several; details belong to one."""
    assert names(pasted(text)) == found


@pytest.mark.parametrize("said", ["5/11/2026", "5 Nov", "2026-11-05", "5th November", "applied 5/11/26", "Nov 5"])
def test_a_day_by_itself_is_the_day_they_applied(said: str) -> None:
    """It is no part of the job."""
    one = only(f"Acme, cook, {said}")
    assert (one.role, day(one.at)) == ("cook", "11-05")


@pytest.mark.parametrize(
    "job",
    ["2 days", "Friday", "Year 6 teacher", "band 5 nurse", "offer manager", "test engineer", "no experience needed"],
)
def test_a_job_is_no_day_and_no_stage(job: str) -> None:
    """Though some of its words may be."""
    one = only(f"Acme, {job}")
    assert (one.role, one.stage, one.at) == (job, "applied", NOW)


@pytest.mark.parametrize(
    ("said", "stage", "moved"),
    [
        ("rejected 20 November", "no", "11-20"),
        ("rejected on 20/11/2026", "no", "11-20"),
        ("rejected (20 Nov)", "no", "11-20"),
        ("they said no", "no", "11-30"),
        ("They never answered", "no_answer", "11-30"),
        ("ghosted me", "no_answer", "11-30"),
        ("interview 20 November", "interview", "11-20"),
        ("offer", "offer", "11-30"),
        ("I withdrew", "withdrawn", "11-30"),
        ("phone screen 25 Nov", "screening", "11-25"),
        ("waiting to hear", "applied", ""),
        ("wishlist", "found", ""),
        ("not applied yet", "found", ""),
        ("haven’t applied yet", "found", ""),
    ],
)
def test_a_stage_is_known_with_its_day(said: str, stage: str, moved: str) -> None:
    """As people note it down."""
    one = only(f"Acme, cook, 5/11/2026, {said}")
    assert (one.role, one.stage, day(one.moved), one.unsent) == ("cook", stage, moved, stage == "found")
    assert day(one.at) == "11-05"


def test_a_no_on_a_day_was_applied_for_by_that_day() -> None:
    """It counts for no week since."""
    assert day(only("Acme, cook, rejected 10 November").at) == "11-10"


def test_an_interview_to_come_keeps_its_day_in_the_note() -> None:
    """The reply shows it."""
    chat = pasted("Acme, cook, interview 3 December")
    assert chat.person.applications[1].note == "interview 3 December"
    assert chat.last.startswith("I've added this one: “Acme, cook” · interview · interview 3 December")


@pytest.mark.parametrize("said", ["applied 5 December", "sent on 5/12", "on 5 December"])
def test_a_day_to_come_is_not_taken_for_last_years(said: str) -> None:
    """It is said to be a slip, and today is noted; with a year it is that."""
    chat = pasted(f"Acme, cook, {said}")
    assert f"You wrote “{said}” for “Acme, cook”, but that day is still to come." in chat.last
    assert chat.person.applications[1].at == NOW
    assert f"{only('Acme, cook, applied 5 December 2025').at:%Y-%m-%d}" == "2025-12-05"
    assert f"{only('Acme, cook, applied 5 February').at:%Y-%m-%d}" == "2026-02-05"


def test_the_reply_says_how_each_was_read() -> None:
    """Up to twelve; what was simply sent today needs no more words."""
    chat = pasted(
        "Acme, cook\nGlobex, chef, 5 Nov\nInitech, baker, rejected 20 Nov\nHooli, cook, closes 10 December, "
        "not applied yet\n" + "\n".join(f"Place {number}" for number in range(8))
    )
    lines = chat.last.splitlines()
    assert lines[2:6] == [
        "• Acme, cook", "• Globex, chef · applied, Thursday, 5 November",
        "• Initech, baker · said no, Friday, 20 November",
        "• Hooli, cook · not sent yet, closes Thursday, 10 December",
    ]  # fmt: skip
    assert "• Place 7" in lines
    assert "more" not in chat.last
