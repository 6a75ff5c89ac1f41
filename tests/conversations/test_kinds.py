"""Each kind of step, in a dialogue that uses all of them."""

from conversations.dialogue.messages import NO, YES
from conversations.dialogue.steps import Answer

from .chat import Chat
from .test_walks import acts
from .trip import noted, on_a_trip


def test_choose_offers_side_questions() -> None:
    """They are buttons like the others, lead elsewhere, and store no answer."""
    chat = on_a_trip()
    assert chat.buttons == ["red", "blue", "more", "Skip", "Stop for now"]
    chat.press("more")
    assert chat.at == "trip.listed"
    assert noted(chat) == []


def test_a_route_depends_on_the_person() -> None:
    """Not only on the answer."""
    with_list = on_a_trip()
    with_list.command("do breathe")
    for chat, expected in ((on_a_trip(), "trip.listed"), (with_list, "trip.several")):
        chat.choose("blue")
        assert chat.at == expected


def test_listed_options_are_paged_in_place() -> None:
    """Six on a page; More changes the keyboard, and options of any page can be tapped or typed."""
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


def test_several_answers_are_marked_by_tap_or_by_word() -> None:
    """A second tap removes a mark; Done stores them in the table's order."""
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


def test_done_can_be_typed_with_the_last_answer() -> None:
    """ "1, done" marks it and goes on."""
    chat = on_a_trip("several")
    chat.type("1, done")
    assert noted(chat) == ["one"]


def test_done_without_a_mark_says_so() -> None:
    """The question stays."""
    chat = on_a_trip("several")
    chat.press("done")
    assert chat.last.startswith("You haven't picked anything yet")
    chat.type("one and something")
    assert chat.last.startswith("trip-several") or "again" in chat.last
    assert chat.talk.state.picks == []


def test_own_words_mark_the_last_option() -> None:
    """Where they are an answer; several texts are joined."""
    chat = on_a_trip("own")
    chat.press("else")
    assert chat.last.startswith("Sure, type it in your own words")
    chat.type("The lift was stuck")
    assert chat.last.startswith("I've added that in your own words")
    chat.type("and so was I")
    chat.press("first")
    assert chat.talk.state.picks == ["first", "else"]
    chat.press("done")
    assert chat.person.interviews[1].hindrance_own == "The lift was stuck\nand so was I"


def test_removing_the_mark_removes_the_own_words() -> None:
    """Both go together."""
    chat = on_a_trip("own")
    chat.type("The lift was stuck")
    chat.choose("-else")
    chat.press("first")
    chat.press("done")
    assert chat.person.interviews[1].hindrance_own == ""


def test_something_else_asks_for_words_only_if_words_are_an_answer() -> None:
    """Otherwise the last option is like any other."""
    chat = on_a_trip("several")
    chat.press("three")
    assert chat.said == []


def test_words_over_the_limit_are_asked_for_again() -> None:
    """The reply says how long they were and how long they may be."""
    chat = on_a_trip("why")
    chat.type("x" * 21)
    assert chat.last.startswith("That's 21 characters, and I can only keep 20 here.")
    assert chat.at == "trip.why"
    chat.type("x" * 20)
    assert chat.at != "trip.why"


def test_a_date_is_read_and_confirmed() -> None:
    """It counts only after that, by tap or by word."""
    for yes in acts(lambda chat: chat.choose(YES), lambda chat: chat.type("yes")):
        chat = on_a_trip("date")
        assert chat.buttons == ["Skip", "Stop for now"]
        chat.type("last Friday")
        assert chat.last == "I read that as Friday, 30 October 2026. Is that right?"
        assert noted(chat) == []
        yes(chat)
        assert noted(chat) == ["2026-10-30 10:00:00+00:00"]
        assert chat.at == "trip.turn"


def test_a_date_can_be_refused_or_typed_again() -> None:
    """ "No" asks for another day; another day typed at once is read instead."""
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


def test_an_unreadable_date_is_asked_for_again() -> None:
    """With an example, and the second time with the menu."""
    chat = on_a_trip("date")
    texts = [chat.type("when the moon was high")[0].text for _ in range(3)]
    assert len(set(texts)) == 3
    assert "last Tuesday" in texts[1]
    assert "Menu" in chat.buttons


def test_a_meeting_needs_an_hour() -> None:
    """A day alone isn't enough; day and hour are confirmed together."""
    chat = on_a_trip("meet")
    chat.type("friday")
    assert chat.last == "At what time on Friday, 6 November 2026? Type something like “09:00” or “14:30”."
    assert chat.buttons == ["Stop for now"]
    chat.type("half past two pm")
    assert chat.last == "I read that as Friday, 6 November 2026 at 14:30. Is that right?"
    chat.press("yes")
    assert noted(chat) == ["2026-11-06 14:30:00+00:00"]


def test_an_unreadable_hour_is_asked_for_again() -> None:
    """The day is kept, and another day may be named instead."""
    chat = on_a_trip("meet")
    chat.type("friday")
    texts = [chat.type("when the moon is high")[0].text for _ in range(3)]
    assert len(set(texts)) == 3
    assert all("Friday, 6 November" in text for text in texts[:2])
    chat.type("tomorrow")
    assert chat.last.startswith("At what time on Wednesday, 4 November 2026")


def test_a_meeting_is_in_the_future() -> None:
    """A past day or hour is no answer; today may be one."""
    chat = on_a_trip("meet")
    chat.type("yesterday")
    assert chat.last.startswith(
        "I read that as Monday, 2 November 2026, but that's already in the past. Let's try once more."
    )
    chat.type("today")
    assert chat.last.startswith("At what time on Tuesday, 3 November 2026?")
    chat.type("9:30")
    assert chat.last.startswith("I read that as Tuesday, 3 November 2026 at 09:30, but that's already in the past")
    chat.type("21:30")
    assert chat.last == "I read that as Tuesday, 3 November 2026 at 21:30. Is that right?"
    chat.choose(NO)
    assert (chat.talk.state.pending, chat.talk.state.timed) == (None, False)


def at_the_end() -> Chat:
    """Someone at the last question."""
    return on_a_trip("last")


def test_an_end_may_continue_with_the_next_dialogue() -> None:
    """In the same talk, and Back leads back."""
    chat = at_the_end()
    talk = chat.talk.id
    chat.press("on")
    assert (chat.at, chat.talk.id) == ("second.ask", talk)
    chat.command("back")
    assert chat.at == "trip.last"


def test_an_end_may_offer_commands() -> None:
    """As buttons; an End without text says nothing."""
    chat = at_the_end()
    chat.press("over")
    assert chat.buttons == ["Menu", "Add a do"]
    assert (chat.person.talks, len(chat.person.past)) == ([], 1)
    chat = at_the_end()
    chat.press("quiet")
    assert chat.said == []


def test_an_end_that_forgets_leaves_only_counters() -> None:
    """No word of the person is left, and no number is reused."""
    chat = at_the_end()
    chat.command("do breathe")
    numbers = dict(chat.person.numbers)
    chat.press("delete")
    assert chat.reply.forget
    assert (chat.person.items, chat.person.talks, chat.person.past) == ({}, [], [])
    assert chat.person.numbers == numbers


def test_an_answer_has_only_what_its_step_asked_for() -> None:
    """Its other fields are empty."""
    assert Answer(text="a") == Answer(choice="", choices=(), text="a", date=None, gathered=())
