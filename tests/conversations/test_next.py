"""/next: the interview that is ahead. Set, changed, called off, briefed; afterwards the list, and what follows."""

from datetime import UTC, date, datetime, timedelta

import pytest

from conversations import FellDue, File, Located, Picture
from conversations.choices import DoOrDont
from conversations.dialogue.messages import BACK, STOP, YES
from conversations.dodont import put
from conversations.dodont.lines import KINDS
from conversations.local_time import at
from conversations.next_interview.check_in import find as coming
from conversations.next_interview.setting import may_go_on
from conversations.person import Interview
from conversations.whereabouts import move_to

from .chat import START, WORLD, Chat, due

ZONE = "Europe/London"
FRIDAY = date(2026, 11, 6)


def someone(*lines: tuple[DoOrDont, str], zone: str = ZONE) -> Chat:
    """Somebody whose clock is known, with these lines on their list."""
    chat = Chat()
    move_to(chat.person, zone, "GB", sure=True)
    put(chat.person, lines, START - timedelta(days=1))
    return chat


LIST: tuple[tuple[DoOrDont, str], ...] = (("do", "Pause"), ("do", "Ask back"), ("dont", "Rush"))


def with_date(chat: Chat, where: str = "Acme", day: str = "friday", hour: str = "14:30") -> int:
    """Let them set one; its number."""
    chat.command("next new")
    if chat.at == "next.interview":
        chat.press("new")
    chat.type(where)
    pick(chat, day, hour)
    return max(chat.person.interviews)


def pick(chat: Chat, day: str, hour: str = "14:30") -> None:
    """Answer the question of the date."""
    chat.type(day)
    chat.type(hour)
    chat.choose(YES)


def planned(chat: Chat) -> list[str]:
    """The briefings that are to come, by interview and which."""
    found = sorted(coming(chat.person, WORLD), key=lambda one: (one.about, one.at))
    return [f"{one.about} {one.which.partition(':')[0]}" for one in found]


def briefed(chat: Chat, days: int = 14) -> list[tuple[datetime, str]]:
    """What is said of interviews by itself, as time goes by."""
    found, end = [], chat.now + timedelta(days=days)
    while (moment := due(chat)) and moment <= end:
        chat.now = moment
        chat.feed(FellDue())
        found += [(moment, key) for say in chat.said for key in say.check_in if key.startswith("coming.")]
    return found


# ------------------------------------------------------------------ setting it


def test_three_answers_set_it() -> None:
    """Where, the day, the hour, and their yes: it is set at once, by their clock, and depth is beside it."""
    chat = someone()
    number = with_date(chat)
    one = chat.person.interviews[number]
    assert (one.where, one.coming, one.coming_set) == ("Acme", at(FRIDAY, 14 * 60 + 30, ZONE), chat.now)
    assert one.coming_zone == ZONE
    assert chat.last.startswith("It's set: Acme, Friday, 6 November, 14:30, London time.")
    assert {"Calendar file", "Place or link", "Who I meet", "A plan for nerves"} <= set(chat.buttons)
    assert chat.person.talks == []


@pytest.mark.parametrize("answer", ["Oslo", "21:00"])
def test_the_clock_is_asked_for_before_the_date(answer: str) -> None:
    """Where it is unknown no date can be read; the answer stays, and the date is of that zone."""
    chat = Chat()
    chat.command("next")
    chat.type("Acme")
    assert chat.at == "next.city"
    chat.type("nowhere at all qq")
    assert chat.at == "next.unknown"
    chat.type(answer)
    chat.choose("yes" if chat.at == "next.confirm" else "0")
    assert chat.at == "next.when"
    pick(chat, "friday")
    assert chat.person.zone
    assert chat.person.interviews[1].coming == at(FRIDAY, 14 * 60 + 30, chat.person.zone)


def test_a_shared_spot_answers_where_they_are() -> None:
    """In the middle of setting the date as in /timezone."""
    chat = Chat()
    chat.command("next")
    chat.type("Acme")
    chat.feed(Located(52.52, 13.4))
    chat.choose("yes")
    assert (chat.at, chat.person.zone) == ("next.when", "Europe/Berlin")


def test_back_takes_each_answer_back() -> None:
    """From the date back to where, with nothing left of it; and on again."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.choose(BACK)
    assert (chat.at, chat.person.interviews) == ("next.where", {})
    chat.type("Globex")
    pick(chat, "friday")
    assert [one.where for one in chat.person.interviews.values()] == ["Globex"]


def test_a_name_can_be_edited_afterwards() -> None:
    """The message that named it, changed: the same interview has the new name."""
    chat = someone()
    chat.command("next")
    chat.type("Acne")
    ref = chat.ref
    pick(chat, "friday")
    chat.edit("Acme", ref)
    assert [one.where for one in chat.person.interviews.values()] == ["Acme"]


def test_stopped_half_way_it_is_kept_without_a_date() -> None:
    """/next finds it, and asks for the date; nothing is planned of it meanwhile."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.choose(STOP)
    assert (chat.person.talks, planned(chat)) == ([], [])
    chat.command("next")
    assert chat.buttons[0] == "Date and time"
    chat.press("next when 1")
    pick(chat, "friday")
    assert planned(chat) == ["1 before", "1 morning", "1 after"]


def test_a_date_that_is_not_fixed_yet_can_wait() -> None:
    """Skip leaves it open; the interview stands in the lists as such, and asks for no file."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.command("skip")
    assert chat.last.startswith("All right, there's no date for now.")
    chat.command("interviews")
    assert chat.buttons[0] == "Acme · no date yet"
    chat.press("next 1")
    assert "Calendar file" not in chat.buttons
    chat.command("next file 1")
    assert chat.at == "next.when"


def test_a_past_date_is_none() -> None:
    """Yesterday is asked for again."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.type("yesterday")
    assert "has passed already" in chat.last
    assert chat.person.interviews[1].coming is None


def test_the_welcome_leads_there() -> None:
    """*I have one coming up* is the same dialogue, and Back leads to the welcome again."""
    chat = Chat()
    chat.command("start")
    chat.press("coming_up")
    assert chat.at == "next.where"
    chat.choose(BACK)
    assert chat.at == "start.welcome"


def test_it_lies_on_top_of_what_was_open() -> None:
    """Set in the middle of a tip, it ends with that tip's question."""
    chat = someone()
    chat.command("start")
    chat.press("turned_down")
    chat.type("Globex")
    with_date(chat)
    assert chat.said[0].text.startswith("It's set: Acme")
    assert (chat.at, chat.said[1].question) == ("reflect.went", chat.question)


def test_old_answers_open_again_and_lead_on() -> None:
    """The used button of the date asks for the date again, and it is set anew."""
    chat = someone()
    with_date(chat)
    chat.reopen("next.when")
    assert chat.at == "next.when"
    pick(chat, "tomorrow")
    assert chat.last.startswith("It's set: Acme, Wednesday, 4 November")


# ------------------------------------------------------------------ what is known of it


def test_all_that_is_known_stands_in_one_message() -> None:
    """Place, people, role, plan for nerves, what if it's a no: each by its button, each open to change."""
    chat = someone()
    number = with_date(chat)
    for label, words in (
        ("next room 1", "Room 3\nat the back"),
        ("next meets 1", "Sam"),
        ("next role 1", "shift lead"),
    ):
        chat.command("next")
        chat.press(label)
        chat.type(words)
    chat.command(f"next nerves {number}")
    chat.press("own")
    chat.type("If I shake, I hold my pen")
    chat.command("setback")
    chat.type("Ring Sam")
    chat.choose(STOP)
    chat.command("next")
    for line in (
        "Place: Room 3 at the back",
        "You meet: Sam",
        "Role: shift lead",
        "For nerves: If I shake, I hold my pen",
    ):
        assert f"• {line}\n" in chat.last
    assert "If it's a no: Ring Sam" in chat.last
    chat.command(f"next room {number}")
    assert "I have “Room 3\nat the back”." in chat.last
    chat.command("skip")
    assert chat.person.interviews[number].room == "Room 3\nat the back"
    assert chat.said[0].text == "All right, that stays as it is."


def test_a_plan_of_ours_is_taken_by_one_tap_and_taken_back() -> None:
    """It is kept as a sentence, which Back takes away with the answer."""
    chat = someone()
    number = with_date(chat)
    chat.command(f"next nerves {number}")
    chat.press("heart")
    assert chat.person.nerves.startswith("If my heart races, I ")
    chat.command(f"next nerves {number}")
    assert chat.person.nerves in chat.last
    chat.press("own")
    chat.type("If I shake, I hold my pen")
    assert chat.person.nerves == "If I shake, I hold my pen"


def test_several_at_the_same_time_stand_side_by_side() -> None:
    """The nearest first; each has its own briefings, and its own buttons."""
    chat = someone()
    later, sooner = with_date(chat, "Acme", "11 november"), with_date(chat, "Globex")
    chat.command("next")
    assert chat.buttons[:2] == [
        "Globex · Friday, 6 November, 14:30", "Acme · Wednesday, 11 November, 14:30",
    ]  # fmt: skip
    moments = [key.partition(":")[0] for _, key in briefed(chat)]
    assert moments == [
        f"coming.{number}.{which}" for number in (sooner, later) for which in ("before", "morning", "after")
    ]
    chat.press("next 1")
    assert chat.said[0].title == "Next interview · Acme"


def test_two_on_one_day_come_in_one_message() -> None:
    """A line and a button each; the button shows that one's briefing in full."""
    chat = someone(*LIST)
    with_date(chat)
    with_date(chat, "Globex", hour="16:00")
    moment = due(chat)
    assert moment
    chat.now = moment
    assert len(chat.feed(FellDue())) == 1
    assert "• Acme, Friday, 6 November, 14:30\n• Globex, Friday, 6 November, 16:00" in chat.last
    chat.press("look coming.2.before:1793980800")
    assert "• Pause" in chat.last
    assert "I'm ready" in chat.buttons


def test_one_that_is_ahead_is_nothing_to_look_back_at() -> None:
    """The tips stay with the interview that was; with none, they begin with where that was."""
    chat = someone()
    with_date(chat)
    chat.command("tip 1")
    assert chat.at == "interview.where"
    chat.type("Globex")
    with_date(chat, "Initech", "tomorrow")
    chat.command("tip 2")
    assert (chat.at, chat.talk.state.about) == ("feedback.whom", 2)


# ------------------------------------------------------------------ briefings


def test_it_is_briefed_the_evening_before_and_on_the_morning() -> None:
    """At 19:00 and when the night is over: when, where, who, the list, the plans; afterwards how it went."""
    chat = someone(*LIST)
    number = with_date(chat)
    one = chat.person.interviews[number]
    one.room, one.meets = "Room 3", "Sam"
    chat.person.nerves, chat.person.setback = "If I shake, I hold my pen", "Ring Kim"
    for hour, opening in (
        (19, "Your interview at Acme is tomorrow: Friday, 6 November, 14:30."),
        (8, "It's the day of Acme:"),
    ):
        moment = due(chat)
        assert moment
        chat.now = moment
        chat.feed(FellDue())
        assert moment == at(FRIDAY - timedelta(days=hour == 19), hour * 60, ZONE)
        assert chat.last.startswith(opening)
        order = ["Place: Room 3", "You meet: Sam", "• Pause\n• Ask back", "• Rush", "hold my pen"]
        order += ["Ring Kim"] if hour == 19 else []  # on the way in, nobody reads what they'll do after a no
        assert ("Ring Kim" in chat.last) == (hour == 19)
        places = [chat.last.index(words) for words in order]
        assert places == sorted(places)
        for label, seen in (("dodont", "1. Pause"), ("dodont practise", "Pause"), ("next ready 1", "Good.")):
            after = chat.copy()
            after.press(label)
            assert seen in after.last
        after = chat.copy()
        after.press("card")
        after.press("card light")
        assert isinstance(after.reply.messages[0], Picture)
    assert [which.split(".")[2].partition(":")[0] for _, which in briefed(chat)] == ["after"]


def test_a_briefing_fits_one_message_whatever_they_wrote() -> None:
    """Ten lines of two hundred emoji, a long address, a long plan: cut, never split."""
    lines = [(kind, f"{number}{'🙂' * 198}") for kind in KINDS for number in range(5)]
    chat = someone(*lines)
    number = with_date(chat)
    one = chat.person.interviews[number]
    one.room, one.meets, one.role = "🙂" * 300, "🙂" * 200, "🙂" * 100
    chat.person.nerves = chat.person.setback = "🙂" * 500
    briefed(chat, days=2)
    assert chat.last.startswith("Your interview at Acme")
    assert "If it's a no: 🙂" in chat.last
    assert "• 0🙂" in chat.last
    assert len(chat.last.encode("utf-16-le")) // 2 <= 4096


def test_the_day_is_that_of_their_clock() -> None:
    """Who flies meanwhile is briefed by the clock where they are; the interview stays, and both hours are said."""
    chat = someone()
    number = with_date(chat)
    move_to(chat.person, "Pacific/Auckland", "NZ", sure=True)
    assert chat.person.interviews[number].coming == at(FRIDAY, 14 * 60 + 30, ZONE)
    chat.command("next")
    assert "Saturday, 7 November, 03:30 (14:30 in London)" in chat.last
    (before, first), (after, last) = briefed(chat)
    assert first.startswith(f"coming.{number}.before")
    assert before == at(date(2026, 11, 6), 19 * 60, "Pacific/Auckland")
    assert last.startswith(f"coming.{number}.after")
    assert after == at(date(2026, 11, 7), 19 * 60, "Pacific/Auckland")


def test_another_date_moves_the_briefings() -> None:
    """Those of the old date don't come, not even the one that was put off."""
    chat = someone()
    number = with_date(chat, day="tomorrow", hour="9:00")
    moment = due(chat)
    assert moment
    chat.now = moment + timedelta(days=1)
    chat.feed(FellDue())
    chat.press("later coming.1.after:1793782800")
    chat.press("snooze tomorrow coming.1.after:1793782800")
    chat.command(f"next when {number}")
    pick(chat, "11 november")
    days = [moment.date() for moment, _ in briefed(chat)]
    assert days == [date(2026, 11, 10), date(2026, 11, 11), date(2026, 11, 11)]


def test_called_off_none_come() -> None:
    """It stays among the interviews, called off; a slip is put right by the same button."""
    chat = someone()
    number = with_date(chat)
    chat.command("next")
    chat.press("next off 1")
    chat.press("off")
    assert (briefed(chat), planned(chat)) == ([], [])
    chat.command("interviews")
    assert chat.buttons[0] == "Acme · closed"
    for line in (f"next {number}", f"next when {number}", f"next file {number}"):
        assert chat.command(line)[0].text.startswith("That one is settled")
    chat.reopen("next.changed")
    chat.press("moved")
    pick(chat, "11 november")
    assert planned(chat) == ["1 before", "1 morning", "1 after"]


def test_a_yes_that_comes_too_late_sets_no_date() -> None:
    """What was read waits for their yes; once it is over, it is asked for anew."""
    chat = someone()
    chat.command("next")
    chat.type("Acme")
    chat.type("friday 14:00")
    chat.now += timedelta(days=9)
    chat.press("yes")
    assert "has passed already" in chat.last
    assert (chat.at, chat.person.interviews[1].coming) == ("next.when", None)
    pick(chat, "20 november")
    assert chat.person.interviews[1].coming


def test_moved_with_no_new_date_yet() -> None:
    """The old date holds no longer; or nothing has changed, and it does."""
    chat = someone()
    with_date(chat)
    chat.command("next off 1")
    chat.press("on")
    assert planned(chat) == ["1 before", "1 morning", "1 after"]
    chat.command("next off 1")
    other = chat.copy()
    chat.press("open")
    assert planned(chat) == []
    other.press("moved")
    other.press("stop")
    assert planned(other) == []
    assert other.said[0].text == "All right, we leave it there. What you've told me so far is kept."


def test_hired_none_come_until_they_set_one_again() -> None:
    """A job found ends the briefings; a date set after that is wanted again."""
    chat = someone()
    number = with_date(chat)
    chat.now += timedelta(hours=1)
    chat.command("hired")
    chat.press(chat.keys[0])
    assert briefed(chat.copy()) == []
    chat.now += timedelta(minutes=1)
    chat.command(f"next when {number}")
    pick(chat, "friday")
    assert len(briefed(chat)) == 3


@pytest.mark.parametrize(
    ("hour", "day", "said"),
    [
        ("14:30", "friday", "the evening before and that morning"),
        ("8:15", "friday", "I'll write the evening before, with"),
        ("14:30", "tomorrow", "I'll write that morning, with"),
        ("23:00", "today", "have a look at your list now"),
    ],
)
def test_what_will_come_is_said_as_it_is(hour: str, day: str, said: str) -> None:
    """Nothing is promised that is over already, or that they switched off."""
    chat = someone()
    with_date(chat, day=day, hour=hour)
    assert said in chat.said[0].text
    chat.person.check_ins.rhythms["coming"] = 0
    chat.command("next when 1")
    pick(chat, day, hour)
    assert "switched these check-ins off" in chat.said[0].text


# ------------------------------------------------------------------ the calendar file


def file_of(chat: Chat) -> File:
    """The file that was sent last."""
    return next(message for message in chat.reply.messages if isinstance(message, File))


def test_each_file_has_a_higher_number_than_all_before() -> None:
    """Even after Back: a calendar takes the one that was sent last."""
    chat = someone()
    number = with_date(chat)
    seen = []
    for day in ("11 november", "12 november"):
        chat.command(f"next file {number}")
        seen.append(file_of(chat).data)
        chat.command(f"next when {number}")
        pick(chat, day)
    chat.command(f"next file {number}")
    seen.append(file_of(chat).data)
    assert [data["interview"] for data in seen] == [number] * 3
    assert [data["sequence"] for data in seen] == sorted({data["sequence"] for data in seen})  # type: ignore[type-var]
    assert [str(data["start"])[:10] for data in seen] == ["2026-11-06", "2026-11-11", "2026-11-12"]


def test_the_file_tells_others_nothing_of_the_list() -> None:
    """Calendars are shared: place, people, role; no line of the list, no plan."""
    chat = someone(*LIST)
    number = with_date(chat)
    one = chat.person.interviews[number]
    one.room, one.meets, chat.person.nerves = "Zoom: https://x.example/a?b=1, code 77", "Sam", "If I shake"
    chat.command(f"next file {number}")
    data = file_of(chat).data
    assert (data["place"], data["link"]) == (one.room, "https://x.example/a?b=1")
    assert "Sam" in str(data["notes"])
    assert not [words for words in ("Pause", "Rush", "If I shake") if words in str(data)]


# ------------------------------------------------------------------ afterwards


def after(chat: Chat, how: str, number: int = 1) -> Chat:
    """On the evening after, with that button tapped."""
    chat.now = datetime(2026, 11, 6, 19, tzinfo=UTC)
    chat.command(f"coming {number} {how}")
    return chat


def scored(chat: Chat, *labels: str) -> None:
    """Go through the list."""
    chat.press("go")
    for label in labels:
        chat.press(label)


def test_badly_leads_through_the_list_into_its_debrief() -> None:
    """Where, when and how are known: tip 1 goes on from there, about that interview."""
    chat = someone(*LIST)
    with_date(chat)
    after(chat, "badly")
    scored(chat, "did", "not", "none")
    one = chat.person.interviews[1]
    assert (chat.talk.dialogue, chat.talk.state.about) == ("reflect", 1)
    assert "reflect.went" not in chat.asked
    assert chat.said[0].title == "Tip 1 of 6 · Reflect"
    assert (one.went, one.day, one.coming, one.standing) == ("badly", at(FRIDAY, 870, ZONE), None, "just_had")
    assert {number: (item.tried, item.followed) for number, item in chat.person.items.items()} == {
        1: (1, 1), 2: (1, 0), 3: (0, 0),
    }  # fmt: skip
    assert one.chase is None
    assert one.scores == {1: "did", 2: "not"}


def test_well_ends_with_a_thank_you_to_copy() -> None:
    """No tip is begun and no chase; what they kept to is counted, and nothing is praised that nobody knows."""
    chat = someone(*LIST)
    with_date(chat)
    chat.person.interviews[1].role, chat.person.interviews[1].meets = "cook", "Sam"
    after(chat, "well")
    scored(chat, "did", "did", "not")
    assert chat.last.startswith("2 lines of your list, used when it counted.")
    assert "about the cook role" in chat.said[0].block
    assert chat.said[0].block.startswith("Hello Sam,")
    chat.press("send")
    assert chat.person.talks == []
    assert chat.person.interviews[1].chase is None


@pytest.mark.parametrize("how", ["mixed", "badly"])
def test_without_a_list_or_on_a_bad_day_the_debrief_comes_at_once(how: str) -> None:
    """Nothing to score: straight on. Something to score can wait."""
    bare, full = someone(), someone(*LIST)
    for chat in (bare, full):
        with_date(chat)
        after(chat, how)
    full.press("later")
    for chat in (bare, full):
        assert chat.talk.dialogue == "reflect"
        assert "reflect.went" not in chat.asked


def test_without_a_tap_next_asks_how_it_went() -> None:
    """Days later, when the check-in has come and gone; the tips take it as had by then."""
    chat = someone(*LIST)
    with_date(chat)
    chat.now += timedelta(days=12)
    chat.command("next")
    assert (chat.at, chat.talk.state.about) == ("after.how", 1)
    chat.choose(STOP)
    chat.command("tip 1")
    assert (chat.at, chat.talk.state.about) == ("reflect.went", 1)


def test_an_hour_of_grace_belongs_to_the_interview() -> None:
    """Just begun, /next shows the place, for who is late; *It's over* asks at once."""
    chat = someone()
    with_date(chat)
    chat.now = at(FRIDAY, 14 * 60 + 45, ZONE)
    chat.command("next")
    assert chat.said[0].title == "Next interview · Acme"
    chat.press("next over 1")
    assert chat.at == "after.how"
    after(chat, "well")
    assert chat.at == "after.cheer"
    assert len(chat.person.talks) == 1


def test_old_buttons_of_the_evening_after_still_work() -> None:
    """Well and badly as ever; a second tap finds it settled, and one that makes no sense asks."""
    chat = someone()
    with_date(chat)
    other = chat.copy()
    assert after(chat, "well").last.startswith("Good, I'm glad.")
    assert after(chat, "badly").last.startswith("That one is settled")
    assert after(other, "what").at == "after.how"
    assert after(other, "well", 9).last.startswith("That one is settled")


def test_it_was_moved_after_all() -> None:
    """The evening after asks for the new date, or takes it off."""
    chat = someone()
    with_date(chat)
    after(chat, "moved")
    chat.press("moved")
    pick(chat, "11 november")
    assert planned(chat) == ["1 before", "1 morning", "1 after"]


def test_a_button_of_the_old_date_says_nothing_of_the_new_one() -> None:
    """Moved on the evening after, it is ahead again: "It went well" under the old message is settled."""
    chat = someone()
    with_date(chat)
    after(chat, "moved")
    chat.press("moved")
    pick(chat, "11 november")
    moved_to = chat.person.interviews[1].coming
    assert after(chat, "well").last.startswith("That one is settled")
    assert (chat.person.interviews[1].coming, chat.person.interviews[1].went) == (moved_to, "")


def test_back_takes_the_tap_of_the_evening_after_back() -> None:
    """It is ahead again, and the same question is asked, with its buttons."""
    chat = someone(*LIST)
    with_date(chat)
    coming = chat.person.interviews[1].coming
    after(chat, "badly")
    chat.choose(BACK)
    assert (chat.at, chat.person.interviews[1].coming, chat.person.interviews[1].went) == ("after.how", coming, "")
    chat.press("well")
    assert chat.person.interviews[1].went == "well"


def test_a_score_counts_once() -> None:
    """Back takes it back; another answer takes its place, in the talk and long after."""
    chat = someone(*LIST)
    with_date(chat)
    after(chat, "well")
    scored(chat, "did")
    chat.choose(BACK)
    item = chat.person.items[1]
    assert (item.tried, item.followed, chat.person.interviews[1].scores) == (0, 0, {})
    before = chat.question
    for label in ("not", "did", "none", "no"):
        chat.press(label)
    assert chat.person.talks == []
    for label, expected in (("did", (1, 1)), ("none", (0, 0)), ("not", (1, 0))):
        chat.press("was", before)
        chat.press("change")
        before = chat.question
        chat.press(label)
        assert (chat.person.items[1].tried, chat.person.items[1].followed) == expected
        assert chat.person.interviews[1].scores[1] == label


def test_a_line_that_is_gone_can_be_passed() -> None:
    """Taken off in the middle of the round: nothing is scored, and it goes on."""
    chat = someone(*LIST)
    with_date(chat)
    after(chat, "badly")
    scored(chat)
    chat.command("dodont remove all")
    assert "isn't on your list any more" in chat.said[-1].text
    for _ in range(3):
        chat.choose("did")
    assert chat.talk.dialogue == "reflect"
    assert chat.person.interviews[1].scores == {}


def with_record(*records: tuple[int, int]) -> Chat:
    """Somebody after an interview, whose lines were tried and followed so often before."""
    chat = someone(*LIST)
    with_date(chat)
    for number, (tried, followed) in enumerate(records, 1):
        chat.person.items[number].tried, chat.person.items[number].followed = tried, followed
    return after(chat, "well")


def test_a_habit_may_rest() -> None:
    """Followed three of three: it may make room; two of two says nothing yet."""
    chat = with_record((2, 2), (1, 1))
    scored(chat, "did", "did", "none")
    assert chat.at == "after.suggest"
    assert "“Pause” worked 3 times out of 3." in chat.last
    assert chat.buttons[:2] == ["Let it rest", "Keep it as it is"]
    chat.press("rest")
    assert [item.resting for item in chat.person.items.values()] == [True, False, False]
    assert chat.at == "after.cheer"


def test_a_line_that_is_stuck_gets_other_words() -> None:
    """A don't never followed turns into a do, in their words; a do is said another way."""
    chat = with_record((1, 0), (0, 0), (1, 0))
    scored(chat, "not", "none", "not")
    assert "Turn it into a do" not in chat.buttons
    chat.press("words")
    chat.type("Breathe out\nthen speak")
    assert chat.last.startswith("It's on your list now: “Breathe out then speak”")
    chat.press("as_do")
    chat.type("Slow down")
    kinds = [(item.kind, item.text) for item in chat.person.items.values()]
    assert kinds == [("do", "Breathe out then speak"), ("do", "Ask back"), ("do", "Slow down")]


def test_words_that_are_there_already_let_the_old_line_rest() -> None:
    """Nothing stands on the list twice."""
    chat = with_record((0, 0), (0, 0), (1, 0))
    scored(chat, "none", "none", "not")
    chat.press("as_do")
    chat.type("ask back")
    assert chat.last.startswith("That's on your list already")
    assert [item.resting for item in chat.person.items.values()] == [False, False, True]


def test_words_that_change_nothing_change_nothing() -> None:
    """The same words again, or a line that went meanwhile."""
    chat = with_record((1, 0))
    scored(chat, "not", "enough")
    other = chat.copy()
    for one in (chat, other):
        one.press("words")
    chat.type("Pause")
    other.command("dodont remove all")
    other.type("Breathe")
    assert (chat.person.items[1].text, other.person.items) == ("Pause", {})
    assert (chat.at, other.at) == ("after.cheer",) * 2


# ------------------------------------------------------------------ the next round


def test_a_next_round_is_an_interview_of_its_own() -> None:
    """What still holds comes along; what was said of the first stays; its chase is over: they have answered."""
    chat = someone()
    with_date(chat)
    chat.person.interviews[1].role, chat.person.interviews[1].addressee = "cook", "Sam"
    after(chat, "well")
    chat.press("no")
    chat.begin("feedback", "whom", 1)
    chat.press("employer")
    chat.press("will_send")
    chat.command("stop")
    chat.press("never")
    assert chat.person.interviews[1].chase
    chat.command("next")
    chat.tap("Acme")
    pick(chat, "11 november")
    first, second = chat.person.interviews.values()
    assert (second.where, second.role, second.addressee, second.round, second.follows) == (
        "Acme",
        "cook",
        "Sam",
        2,
        1,
    )
    assert (first.went, first.asked, second.went, second.asked) == ("well", "employer", "", "")
    assert first.chase
    assert first.chase.stage == "closed"
    chat.command("next")
    assert "• Round: 2" in chat.said[0].text
    assert may_go_on(chat.person) == []


def test_only_what_is_still_open_may_have_a_next_round() -> None:
    """A no, a closed one, one that is ahead or has a round after it: none of them is offered."""
    chat = someone()
    chat.command("start")
    chat.press("turned_down")
    chat.type("Acme")
    assert may_go_on(chat.person) == []
    chat.command("next new")
    assert chat.at == "next.where"
    one = chat.person.interviews[1]
    one.standing = "just_had"
    assert may_go_on(chat.person) == [1]
    for name, value in (("closed", START), ("heard", "told"), ("decided", START), ("coming", START)):
        before = getattr(one, name)
        setattr(one, name, value)
        assert may_go_on(chat.person) == [], name
        setattr(one, name, before)


def test_what_still_holds_is_carried_to_the_one_ahead() -> None:
    """At a place they know by now the role is there, and how they like to ask goes with them anywhere."""
    for where, role in (("ACME!", "shift lead"), ("Globex", "")):
        chat = someone()
        chat.person.interviews[chat.person.number("interview")] = Interview(
            START, "Acme", "turned_down", role="shift lead", tone="formal", questions=["fit"]
        )
        number = with_date(chat, where)
        ahead = chat.person.interviews[number]
        assert (ahead.role, ahead.tone, ahead.questions) == (role, "formal", ["fit"])


def test_a_round_that_was_called_off_may_be_set_anew() -> None:
    """Whoever was invited, put off and invited again goes on from the same first round."""
    chat = someone()
    chat.person.interviews[chat.person.number("interview")] = Interview(START, "Acme", "just_had")
    chat.command("next new")
    chat.tap("Acme")
    pick(chat, "friday")
    assert may_go_on(chat.person) == []
    chat.command("next off 2")
    chat.press("off")
    assert may_go_on(chat.person) == [1]
    chat.command("next new")
    chat.tap("Acme")
    pick(chat, "friday")
    assert chat.person.interviews[3].round == 2


def test_a_day_behind_the_command_is_the_new_date() -> None:
    """What it read is said back and counts once they agree; with two ahead nobody guesses which is meant."""
    chat = someone()
    with_date(chat)
    before = chat.person.interviews[1].coming
    chat.command("next monday 10am")
    assert "I read that as Monday, 9 November 2026 at 10:00" in chat.last
    assert chat.person.interviews[1].coming == before
    chat.choose(YES)
    assert chat.person.interviews[1].coming == at(date(2026, 11, 9), 600, ZONE)
    chat.command("next tuesday")
    assert "What time?" in chat.last
    chat.command("next wednesday 9:15")
    assert "Wednesday, 4 November 2026 at 09:15" in chat.last
    chat.command("back")
    assert "Which day is it now" in chat.last
    chat.command("stop")
    with_date(chat, "Globex")
    assert chat.command("next monday 11am")[0].text.startswith("There's more than one ahead")
    assert someone().command("next monday")[0].text.startswith("Where will it be?")


def test_what_was_asked_before_it_is_over_with_it() -> None:
    """A plan for nerves that was left open isn't asked for any more once they are ready, or it is behind them."""
    for act in ("next ready 1", "next over 1", "coming 1 well", "next"):
        chat = someone()
        with_date(chat)
        chat.command("next nerves 1")
        assert chat.at == "next_details.nerves"
        if act != "next ready 1":
            chat.now = at(FRIDAY, 1020, ZONE)
        chat.command(act)
        assert [talk for talk in chat.person.talks if talk.dialogue == "next_details"] == [], act


def test_no_tip_is_about_what_is_still_to_come() -> None:
    """Typed with its number, a tip is about the newest one that was had; without any, an interview comes first."""
    chat = someone()
    with_date(chat)
    chat.command("tip 2 1")
    assert chat.at == "interview.where"
    chat.person.interviews[2] = Interview(START, "Globex")
    chat.command("tip 2 1")
    assert chat.at == "feedback.whom"
    assert chat.talk.state.about == 2


def test_words_that_are_no_part_of_it_show_what_is_ahead() -> None:
    """/next with anything behind it but a day is /next; a number of nothing says that it is settled."""
    chat = someone()
    with_date(chat)
    for words in ("next please", "next x 1"):
        assert chat.command(words)[0].title == "Next interview · Acme"
    for words in ("next 99", "next when 99", "next room"):
        assert chat.command(words)[0].text.startswith("That one is settled"), words
