"""Three days before an interview, preparing for it comes up."""

from datetime import date, timedelta

from conversations import FellDue
from conversations.dodont.lines import KINDS
from conversations.local_time import at
from conversations.person import Must

from .chat import Chat, due
from .invited import ZONE, briefed, someone, with_date

THE_14TH = date(2026, 11, 14)


def invited() -> Chat:
    """Somebody with an interview far enough ahead."""
    chat = someone()
    with_date(chat, day="14 november")
    return chat


def test_it_comes_three_days_before_and_begins_with_a_tap() -> None:
    """In the evening; it was announced when the date was set."""
    chat = invited()
    assert "Three days before, we'll go through the job ad" in chat.said[0].text
    moment = due(chat)
    assert moment == at(THE_14TH - timedelta(days=3), 19 * 60, ZONE)
    chat.now = moment
    chat.feed(FellDue())
    assert chat.last.startswith("Your interview at Acme is in 3 days, on Saturday, 14 November at 14:30.")
    chat.press("next prepare 1")
    assert chat.at == "prepare.advert"


def test_who_has_prepared_all_of_it_is_left_alone() -> None:
    """The evening before is next."""
    chat = invited()
    one = chat.person.interviews[1]
    one.musts, one.ask_them, one.form = {1: Must("Boats", sure=True)}, ["success"], "phone"
    assert [key.split(".")[2].partition(":")[0] for _, key in briefed(chat)] == ["before", "morning", "after"]


def test_put_off_it_says_how_long_is_left() -> None:
    """And once the day is past, nothing."""
    chat = invited()
    key = f"coming.1.days:{int(at(THE_14TH, 870, ZONE).timestamp())}"
    for days, said in ((2, "in 2 days, on"), (1, "tomorrow,"), (0, "today,")):
        chat.now = at(THE_14TH - timedelta(days=days), 600, ZONE)
        assert f"Your interview at Acme is {said} Saturday, " in chat.command(f"look {key}")[0].text
    chat.now = at(THE_14TH + timedelta(days=1), 600, ZONE)
    assert chat.command(f"look {key}")[0].text.startswith("That's already taken care of")


def test_a_briefing_with_all_of_it_fits_one_message() -> None:
    """Of the longest musts, proofs and lines, what comes last is left out."""
    lines = [(kind, f"{number}{'🙂' * 198}") for kind in KINDS for number in range(5)]
    chat = someone(*lines)
    with_date(chat)
    one = chat.person.interviews[1]
    one.musts = {n: Must(f"{n}{'🙂' * 159}", f"{n}{'🙂' * 299}", sure=True) for n in range(5)}
    one.ask_them, one.ask_them_own = ["first_days", "else"], "🙂" * 1000
    briefed(chat, days=2)
    assert "• 0🙂" in chat.last
    assert len(chat.last.encode("utf-16-le")) // 2 <= 4096
