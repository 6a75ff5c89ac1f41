"""Each kind of step, in a dialogue that has them all."""

from conversations.dialogue.messages import NO, YES
from conversations.dialogue.steps import Answer

from .chat import Chat
from .test_walks import acts
from .trip import noted, on_a_trip


def test_choose_shows_its_side_doors_and_takes_them() -> None:
    """Side doors are buttons like the others, lead their own way, and are no answer to keep."""
    chat = on_a_trip()
    assert chat.buttons == ["red", "blue", "more", "Skip", "Stop for now"]
    chat.press("more")
    assert chat.at == "trip.listed"
    assert noted(chat) == []


def test_a_route_goes_by_what_the_person_has() -> None:
    """A Route looks at the person, not at the answer alone."""
    with_list = on_a_trip()
    with_list.command("do breathe")
    for chat, expected in ((on_a_trip(), "trip.listed"), (with_list, "trip.several")):
        chat.choose("blue")
        assert chat.at == expected


def test_listed_options_are_paged_in_place() -> None:
    """Six a page; More changes the keyboard and comes round again; an option of any page can be tapped or typed."""
    chat = on_a_trip("listed")
    pages = []
    for _ in range(4):
        pages.append([label for label in chat.buttons if label.startswith("Number")])
        assert all(len(label) <= 48 for label in pages[-1])
        chat.press(next(key for key in chat.keys if key.startswith("page")), chat.question)
        assert chat.said == []
        assert [one.question for one in chat.redrawn] == [chat.question]
    assert [len(page) for page in pages] == [6, 6, 2, 6]
    assert pages[0] == pages[3]
    for chosen in ("tap", "9", "number 9"):
        one = chat.copy()
        one.choose("9") if chosen == "tap" else one.type(chosen)
        assert (one.at, noted(one)) == ("trip.several", ["9"])


def test_several_answers_are_marked_by_tap_and_by_word() -> None:
    """A tap sets a mark, another takes it off, words add theirs; Done keeps them in the table's order."""
    chat = on_a_trip("several")
    chat.press("three")
    assert (chat.said, "✓ three" in chat.buttons) == ([], True)
    chat.choose("+three")
    assert chat.reply.messages == ()
    chat.choose("-three")
    assert "three" in chat.buttons
    chat.type("two, 3 and one")
    assert chat.talk.state.picks == ["one", "two", "three"]
    chat.type("done")
    assert (chat.at, noted(chat)) == ("trip.own", ["one,two,three"])


def test_several_with_done_in_the_same_breath() -> None:
    """ "1, done" marks and goes on."""
    chat = on_a_trip("several")
    chat.type("1, done")
    assert noted(chat) == ["one"]


def test_done_without_a_mark_says_so() -> None:
    """Nothing marked is no answer; the question stays."""
    chat = on_a_trip("several")
    chat.press("done")
    assert chat.last.startswith("Nothing is marked yet")
    chat.type("one and something")
    assert chat.last.startswith("trip-several") or "again" in chat.last
    assert chat.talk.state.picks == []


def test_own_words_stand_beside_the_marks() -> None:
    """Where own words are an answer they mark the last option, and several texts add up."""
    chat = on_a_trip("own")
    chat.press("else")
    assert chat.last.startswith("Type it in your own words")
    chat.type("The lift was stuck")
    assert chat.last.startswith("Got it, in your own words")
    chat.type("and so was I")
    chat.press("first")
    assert chat.talk.state.picks == ["first", "else"]
    chat.press("done")
    assert chat.person.interviews[1].hindrance_own == "The lift was stuck\nand so was I"


def test_own_words_go_with_their_mark() -> None:
    """Whoever takes the mark off again takes the words off."""
    chat = on_a_trip("own")
    chat.type("The lift was stuck")
    chat.choose("-else")
    chat.press("first")
    chat.press("done")
    assert chat.person.interviews[1].hindrance_own == ""


def test_a_tap_on_something_else_asks_for_words_only_where_words_count() -> None:
    """The last option of a list without own words is an option like any."""
    chat = on_a_trip("several")
    chat.press("three")
    assert chat.said == []


def test_words_over_the_limit_are_asked_for_again() -> None:
    """A text too long for its place says how long it was and how much room there is."""
    chat = on_a_trip("why")
    chat.type("x" * 21)
    assert chat.last.startswith("That's 21 characters, and there's room for 20 here.")
    assert chat.at == "trip.why"
    chat.type("x" * 20)
    assert chat.at != "trip.why"


def test_a_date_is_read_then_confirmed() -> None:
    """A date counts once it was confirmed, by tap or by word."""
    for yes in acts(lambda chat: chat.choose(YES), lambda chat: chat.type("yes")):
        chat = on_a_trip("date")
        assert chat.buttons == ["Skip", "Stop for now"]
        chat.type("last Friday")
        assert chat.last == "I read that as Friday, 30 October 2026. Is that right?"
        assert noted(chat) == []
        yes(chat)
        assert noted(chat) == ["2026-10-30 10:00:00+00:00"]
        assert chat.at == "trip.turn"


def test_a_date_can_be_refused_or_typed_anew() -> None:
    """No asks for another day; another day typed at once is read instead."""
    for no in acts(lambda chat: chat.choose(NO), lambda chat: chat.type("no")):
        chat = on_a_trip("date")
        chat.type("yesterday")
        read = chat.question
        no(chat)
        assert chat.talk.state.pending is None
        assert chat.last.startswith(chat.outside.render("common-other_date"))
        assert chat.question != read
    chat = on_a_trip("date")
    chat.type("2 November")
    chat.type("1 November 2026")
    assert "Sunday, 1 November 2026" in chat.last
    chat.type("1")
    assert noted(chat) == ["2026-11-01 10:00:00+00:00"]


def test_a_date_that_cannot_be_read_is_asked_for_in_other_words() -> None:
    """Words that name no day are asked again, with an example, then the menu is offered."""
    chat = on_a_trip("date")
    texts = [chat.type("when the moon was high")[0].text for _ in range(3)]
    assert len(set(texts)) == 3
    assert "last Tuesday" in texts[1]
    assert "Menu" in chat.buttons


def test_a_meeting_is_asked_for_its_hour() -> None:
    """A day alone is no meeting: its hour is asked for, and both are said back before they count."""
    chat = on_a_trip("meet")
    chat.type("friday")
    assert chat.last == "That's Friday, 6 November 2026, then. What time? “3pm” or “14:30” both work."
    assert chat.buttons == ["Stop for now"]
    chat.type("half past two pm")
    assert chat.last == "I read that as Friday, 6 November 2026 at 14:30. Is that right?"
    chat.press("yes")
    assert noted(chat) == ["2026-11-06 14:30:00+00:00"]


def test_an_hour_that_cannot_be_read_is_asked_for_in_other_words() -> None:
    """The day stays known meanwhile, and another day may be named instead."""
    chat = on_a_trip("meet")
    chat.type("friday")
    texts = [chat.type("when the moon is high")[0].text for _ in range(3)]
    assert len(set(texts)) == 3
    assert all("Friday, 6 November" in text for text in texts[:2])
    chat.type("tomorrow")
    assert chat.last.startswith("That's Wednesday, 4 November 2026")


def test_a_meeting_is_ahead() -> None:
    """A day or an hour that is over is no answer; today may be one."""
    chat = on_a_trip("meet")
    chat.type("yesterday")
    assert chat.last.startswith("Monday, 2 November 2026 has passed already, as I read it. Let's try once more.")
    chat.type("today")
    assert chat.last.startswith("That's Tuesday, 3 November 2026, then.")
    chat.type("9:30")
    assert chat.last.startswith("Tuesday, 3 November 2026 at 09:30 has passed already")
    chat.type("21:30")
    assert chat.last == "I read that as Tuesday, 3 November 2026 at 21:30. Is that right?"
    chat.choose(NO)
    assert (chat.talk.state.pending, chat.talk.state.timed) == (None, False)


def at_the_end() -> Chat:
    """Someone at the last question."""
    return on_a_trip("last")


def test_an_end_goes_on_with_the_next_dialogue() -> None:
    """One dialogue follows another in the same talk; Back leads back across."""
    chat = at_the_end()
    talk = chat.talk.id
    chat.press("on")
    assert (chat.at, chat.talk.id) == ("second.ask", talk)
    chat.command("back")
    assert chat.at == "trip.last"


def test_an_end_offers_commands_or_nothing() -> None:
    """What an End names is offered on buttons; one without words is silent."""
    chat = at_the_end()
    chat.press("over")
    assert chat.buttons == ["Menu", "Add a do"]
    assert (chat.person.talks, len(chat.person.past)) == ([], 1)
    chat = at_the_end()
    chat.press("quiet")
    assert chat.said == []


def test_an_end_that_forgets_leaves_counters_only() -> None:
    """After it there is no word of the person, and no number comes twice."""
    chat = at_the_end()
    chat.command("do breathe")
    numbers = dict(chat.person.numbers)
    chat.press("delete")
    assert chat.reply.forget
    assert (chat.person.items, chat.person.talks, chat.person.past) == ({}, [], [])
    assert chat.person.numbers == numbers


def test_an_answer_is_empty_unless_said() -> None:
    """An Answer holds only what its step asked for."""
    assert Answer(text="a") == Answer(choice="", choices=(), text="a", date=None, gathered=())
