"""Great Britain, where a longer limit perhaps holds: three months warn, and before six nothing is said to be over."""

from datetime import date, datetime, timedelta

import pytest

from bot.world.outside import World
from conversations.person import Interview
from conversations.rights import day_of, moment_of
from conversations.rights.check_in import find
from conversations.rights.limits import perhaps_until, place_of, row_of, stage

from .asking import REVIEWED, decided, interview
from .chat import START, WORLD, Chat, coming_up

GB = row_of(WORLD.rights, "gb")
SAFE, LONGER = date(2027, 2, 1), date(2027, 5, 1)  # both less a day, for a decision on 2 November 2026
OVER = (
    "the day was",
    "the day to act was",
    "you had to act",
    "the time to act",
    "has passed",
    "too late",
    "expired",
    "is over",
    "out of time",
    "no longer",
)


def on(chat: Chat, day: date) -> Chat:
    """The same, on another day at noon."""
    chat.now = datetime(day.year, day.month, day.day, 12, tzinfo=START.tzinfo)
    return chat


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (SAFE - timedelta(days=1), "ahead"),
        (SAFE, "perhaps"),
        (LONGER, "perhaps"),
        (LONGER + timedelta(days=1), "later"),
        (LONGER + timedelta(days=900), "later"),
    ],
)
def test_where_a_deadline_stands(day: date, expected: str) -> None:
    """Before the safe date, until six months less a day, and afterwards: it never is past."""
    kept = Interview(began=START, where="Acme", decided=moment_of(date(2026, 11, 2)), warn_by=moment_of(SAFE))
    assert stage(GB, kept, day) == expected
    ireland = stage(row_of(WORLD.rights, "ie"), kept, day)
    assert ireland == ("ahead" if expected == "ahead" else "past")


def test_without_the_day_of_the_decision_it_is_later_rather_than_earlier() -> None:
    """A document that lost it: what is counted from then can only be longer."""
    kept = Interview(began=START, where="Acme", warn_by=moment_of(SAFE))
    assert stage(GB, kept, LONGER) == "perhaps"
    assert stage(GB, Interview(began=START, where="Acme"), LONGER) == "unknown"


@pytest.mark.parametrize(
    ("day", "until"), [("2026-11-02", "2027-05-01"), ("2026-08-31", "2027-02-27"), ("2027-08-31", "2028-02-28")]
)
def test_the_longer_limit_is_six_months_less_a_day(day: str, until: str) -> None:
    """A month that is too short ends on its last day, as for the others; other places have none."""
    assert perhaps_until(GB, date.fromisoformat(day)) == date.fromisoformat(until)
    assert [row["key"] for row in WORLD.rights if perhaps_until(row, START.date())] == ["gb"]


def test_the_safe_date_is_the_one_that_is_shown() -> None:
    """Three months less a day; nothing of six months, and twelve weeks for the conciliation that comes first."""
    said = decided().last
    assert "Act before Monday, 1 February 2027, and get free advice now." in said
    assert "• 3 months less one day" in said
    assert (
        "• you have to try “early conciliation” with Acas first: "
        "talks that pause the clock and can take up to 12 weeks" in said
    )
    assert "The law may give you more time by now." in said
    assert "6 months" not in said
    assert "May 2027" not in said


@pytest.mark.parametrize("day", [SAFE, SAFE + timedelta(days=40), LONGER])
def test_until_six_months_they_may_still_have_time(day: date) -> None:
    """Ask Acas now: no date is named but the safe one, and it can be said to be dealt with."""
    chat = on(decided(), day)
    chat.command("rights show 1")
    assert (
        "The deadline, on the safe side, was Monday, 1 February 2027, but you may still have time. Ask Acas now."
        in chat.last
    )
    assert "May 2027" not in chat.last
    assert not any(words in chat.last for words in OVER)
    chat.press("done")
    assert interview(chat).rights_done


@pytest.mark.parametrize("day", [LONGER + timedelta(days=1), LONGER + timedelta(days=900)])
def test_after_six_months_body_and_link_are_left(day: date) -> None:
    """No figure and no verdict, whether or not the figures are past their review."""
    chat = on(decided(), day)
    chat.outside = Unreviewed()
    chat.command("rights show 1")
    assert chat.last.startswith("England, Scotland or Wales: Acas\nhttps://www.acas.org.uk")
    assert "Only Acas can say what you can still do, so ask them today." in chat.last
    assert not any(words in chat.last for words in ("month", "12 weeks", "2027", *OVER))
    assert "done" not in chat.keys


class Unreviewed(World):
    """The world with figures that nobody has to look at again."""

    @property
    def rights(self) -> tuple[dict[str, object], ...]:
        never = {"review_by": date(9999, 1, 1)}
        rows = []
        for row in super().rights:
            limits = {"limit": [{**limit, **never} for limit in row["limit"]]} if "limit" in row else {}
            extra = {name: {**row[name], **never} for name in ("perhaps", "conciliation") if name in row}
            rows.append({**row, **limits, **extra})
        return tuple(rows)


# ---------------------------------------------------------------- check-ins


def test_there_are_two_more_check_ins() -> None:
    """On the safe date, and 30 days before six months; elsewhere there are the three of before."""
    chat = decided()
    planned = [(one.which, f"{one.at.date()}") for one in find(chat.person, WORLD)]
    assert planned == [
        ("30:2027-02-01", "2027-01-02"), ("14:2027-02-01", "2027-01-18"), ("3:2027-02-01", "2027-01-29"),
        ("after:2027-02-01", "2027-02-01"), ("before:2027-05-01", "2027-04-01"),
    ]  # fmt: skip
    assert len(list(find(decided("Ireland").person, WORLD))) == 3


@pytest.mark.parametrize(
    ("turn", "which"), [(0, "after:2027-02-01"), (1, "before:2027-05-01"), (2, "after:2027-02-01")]
)
def test_they_say_to_ask_now_and_name_no_date(turn: int, which: str) -> None:
    """In each of their wordings."""
    chat = on(decided(), SAFE + timedelta(days=turn * 20))
    chat.person.check_ins.times["rights"] = turn
    chat.command(f"look rights.1.{which}")
    assert "Acas" in chat.last
    assert "time" in chat.last
    assert "2027" not in chat.last
    assert not any(words in chat.last for words in OVER)


def test_they_come_by_themselves_and_end_with_it() -> None:
    """Whoever lets half a year pass hears five times; one tap ends what is left."""
    chat = decided()
    chat.press("go_on")
    texts = []
    for _ in range(220):
        chat.wait(days=1)
        texts += [say.text for say in chat.said if say.check_in and say.check_in[0].startswith("rights.")]
    assert len(texts) == 5
    assert [("1 February" in text, "may still" in text or "more time" in text) for text in texts[:3]] == [
        (True, False)
    ] * 3
    assert not any(words in text for text in texts for words in OVER)
    chat = on(decided(), SAFE + timedelta(days=1))
    chat.command("rights done 1")
    assert not [one for one in coming_up(chat) if one.occasion.kind == "rights"]


def test_who_tells_it_after_the_safe_date_hears_of_the_second_only() -> None:
    """A check-in for a day that has been isn't sent late."""
    chat = on(decided(), SAFE + timedelta(days=10))
    chat.command("change 1 rights-decided")
    chat.type("3 November 2026")
    chat.press("yes")
    assert [one.which for one in find(chat.person, WORLD)] == ["before:2027-05-02"]


@pytest.mark.parametrize("turn", [0, 1, 2])
def test_a_check_in_put_off_past_six_months_says_nothing_is_over(turn: int) -> None:
    """Only Acas knows what is still open."""
    chat = on(decided(), LONGER + timedelta(days=3))
    chat.person.check_ins.times["rights"] = turn
    chat.command("look rights.1.before:2027-05-01")
    assert "Acas can say what you can still do" in chat.last
    assert not any(words in chat.last for words in OVER)


# ---------------------------------------------------------------- the figures


@pytest.mark.parametrize("name", ["perhaps", "conciliation"])
def test_each_figure_has_its_source_and_dates(name: str) -> None:
    """An official page, read on a day that has been, to be read again within a year."""
    figure = GB[name]
    assert figure["source"].startswith("https://")
    assert timedelta(0) < figure["review_by"] - figure["checked"] <= timedelta(days=366)


@pytest.mark.parametrize("name", ["perhaps", "conciliation"])
def test_past_the_review_of_one_all_are_hidden(name: str) -> None:
    """Body and link are left."""
    day = START.date()
    rows = [{**GB, name: {**GB[name], "review_by": day - timedelta(days=1)}}]
    shown = place_of(rows, "gb", day)
    assert not {"limit", "perhaps", "conciliation"} & shown.keys()
    assert (shown["body"], shown["link"]) == (GB["body"], GB["link"])


def test_past_the_review_a_check_in_still_calls_nothing_over() -> None:
    """It names no figure, so it has nothing to hide."""
    chat = decided()
    kept = interview(chat)
    kept.decided, kept.warn_by = moment_of(date(2027, 2, 3)), moment_of(date(2027, 5, 2))
    chat.now = REVIEWED
    chat.command("look rights.1.after:2027-05-02")
    assert "Acas" in chat.last
    assert not any(words in chat.last for words in OVER)
    assert day_of(kept.warn_by) == date(2027, 5, 2)
