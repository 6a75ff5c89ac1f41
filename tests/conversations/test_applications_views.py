"""Sorting and filters of the list: typed, and by buttons; a filter says itself and can be cleared."""

from tests.each import each

from .chat import Chat
from .test_applications_sentences import tracking

HERE = "of your 8"


def shown(chat: Chat) -> list[int]:
    """The applications on the list, in order."""
    return [int(key) for key in chat.keys if key.isdecimal()]


TYPED = [
    ("show interviews", [6]),
    ("interviews only", [6]),
    ("only linkedin ones", [3, 1]),
    ("just the ones from indeed", [2, 4]),
    ("linkedin", [3, 1]),
    ("via LinkedIn please", [3, 1]),
    ("what did i apply to in november", [6, 7, 8, 1, 5, 4]),
    ("sent in september", [3, 2]),
    ("november", [6, 7, 8, 1, 5, 4]),
    ("the ones before october", [3, 2]),
    ("everything since 12 november", [6, 5, 4]),
    ("last month", []),
    ("this month", [6, 7, 8, 1, 5, 4]),
    ("older than two months", [3, 2]),
    ("in the last 3 weeks", [6, 5, 4]),
    ("oldest first", [3, 2, 7, 8, 1, 5, 4, 6]),
    ("newest first", [6, 4, 5, 1, 8, 7, 2, 3]),
    ("sort by date", [3, 2, 7, 8, 1, 5, 4, 6]),
    ("sort by pay", [3, 7, 4, 6, 2, 8, 1, 5]),
    ("best paid first", [3, 7, 4, 6, 2, 8, 1, 5]),
    ("sort them alphabetically", [1, 8, 5, 2, 6, 3, 7, 4]),
    ("which haven't answered", [3, 2, 7, 8, 1, 5, 4]),
    ("who hasn't replied", [3, 2, 7, 8, 1, 5, 4]),
    ("still waiting to hear", [3, 2, 7, 8, 1, 5, 4]),
    ("silent for more than 3 weeks", [3, 2, 7, 8, 1]),
    ("no reply for a month", [3, 2]),
    ("sort by how long they've been silent", [3, 2, 7, 8, 1, 5, 4, 6]),
    ("linkedin ones, newest first", [1, 3]),
    ("indeed ones from november", [4]),
    ("rejections", []),
    ("any offers?", []),
    ("open ones", [6, 3, 2, 7, 8, 1, 5, 4]),
]


@each("said, numbers", TYPED)
def test_what_is_typed_at_the_list_is_shown(said: str, numbers: list[int]) -> None:
    """By stage, channel, time, silence, and in an order."""
    chat = tracking()
    chat.person.applications[3].pay = "£32k"
    chat.command("applications")
    chat.type(said)
    assert (chat.at, shown(chat)) == ("applications.list", numbers)
    assert "everything" in chat.keys
    chat.press("everything")
    assert len(shown(chat)) == 8
    assert "everything" not in chat.keys


@each(
    "said, numbers",
    [
        ("show me the applications from linkedin", [3, 1]),
        ("what did I apply to in September?", [3, 2]),
        ("which jobs did i apply for in november", [6, 7, 8, 1, 5, 4]),
        ("list my applications oldest first", [3, 2, 7, 8, 1, 5, 4, 6]),
        ("show only the indeed jobs", [2, 4]),
        ("sort my applications by name", [1, 8, 5, 2, 6, 3, 7, 4]),
        ("which applications haven't had an answer", [3, 2, 7, 8, 1, 5, 4]),
    ],
)
def test_what_plainly_means_the_list_is_shown_from_anywhere(said: str, numbers: list[int]) -> None:
    """With nothing open, and at a question with buttons."""
    chat = tracking()
    chat.type(said)
    assert (chat.at, shown(chat)) == ("applications.list", numbers)
    chat.command("new_interview")
    chat.type("Zorg")
    chat.type(said)
    assert (chat.at, shown(chat)) == ("applications.list", numbers)


def test_a_filter_says_itself_and_stays() -> None:
    """While paging, on the way back from one, and in another order."""
    chat = tracking()
    chat.command("applied " + "\n".join(f"Place {number}, cook, via Reed" for number in range(10)))
    chat.command("applications")
    chat.type("only reed")
    assert chat.last.startswith("Here are 10 of your 18: via Reed.")
    chat.press("page1")
    assert len(shown(chat)) == 2
    assert "everything" in chat.keys
    chat.press(str(shown(chat)[0]))
    chat.press("back")
    assert chat.last.startswith("Here are 10 of your 18: via Reed.")
    chat.type("newest first")
    assert chat.last.startswith("Here are 10 of your 18: via Reed, newest first.")
    chat.type("sent before october")
    assert chat.last.startswith("Here are 2 of your 18: until Wednesday, 30 September, newest first.")
    chat.type("pay")
    chat.type("offers")
    assert chat.last == "You have no application like that: offers, best paid first. " + (
        "You can look at all of them again, or type something else."
    )


@each(
    "taps, numbers",
    [
        (("channel", "linkedin"), [3, 1]),
        (("month", "2026-09"), [3, 2]),
        (("order", "oldest"), [3, 2, 7, 8, 1, 5, 4, 6]),
        (("part", "talking"), [6]),
    ],
)
def test_the_same_by_buttons(taps: tuple[str, ...], numbers: list[int]) -> None:
    """Behind one; the order stays with another part."""
    chat = tracking()
    chat.command("applications")
    for tap in ("tools", "see", *taps):
        chat.press(tap)
    assert shown(chat) == numbers
    for tap in ("tools", "see", "order", "newest"):
        chat.press(tap)
    assert shown(chat) == sorted(numbers, key=lambda number: chat.person.applications[number].at, reverse=True)


def test_pay_is_compared_by_the_year() -> None:
    """However it is written."""
    chat = tracking()
    pays = ["45k", "£32,000-36,000", "$25/hr", "18 an hour", "2,500 a month", "150 per day", "600 weekly", "14", ""]
    chat.command("applied " + "\n".join("Place" for _ in pays[8:]))
    for number, pay in enumerate(pays, 1):
        chat.person.applications[number].pay = pay
    chat.command("applications")
    chat.type("sort by pay")
    assert shown(chat)[:8] == [3, 1, 6, 4, 2, 7, 5, 8]


def test_a_name_is_found_before_a_filter() -> None:
    """And a word of a note."""
    chat = tracking()
    chat.command("applied Offers Ltd, cook, note: ask for the oldest")
    chat.command("applications")
    chat.type("offers ltd")
    assert chat.at == "applications.one"
