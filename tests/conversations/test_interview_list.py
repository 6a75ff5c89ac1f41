"""/interviews: the list of interviews, a page at a time."""

import pytest

from conversations.person import Interview, Person

from .chat import Chat, after_all
from .sample import NOW


def many(count: int) -> Chat:
    """Someone with so many interviews."""
    chat = Chat()
    interviews = {number: Interview(began=NOW, where=f"Place {number}") for number in range(1, count + 1)}
    chat.person = Person(interviews=interviews, numbers={"interview": count})
    return chat


def test_an_empty_interview_list_offers_to_begin_one() -> None:
    """To look back at one, or to plan the next."""
    chat = Chat()
    chat.command("interviews")
    assert chat.buttons == ["Look back at an interview", "Next interview"]
    chat.press("new_interview")
    assert chat.at == "new_interview.where"


def test_interviews_are_listed_newest_first_with_their_progress() -> None:
    """Two at one place are numbered, and each button opens its own overview."""
    chat = after_all()
    chat.command("interviews")
    chat.press("new_interview")
    chat.type("Globex")
    chat.press("turned_down")
    chat.press("mixed")
    chat.command("new_interview")
    chat.type("Acme")
    chat.command("interviews")
    assert chat.buttons[:3] == ["Acme (2) · 0 of 6", "Globex · 0 of 6", "Acme · 6 of 6"]
    chat.press("interview 2")
    assert chat.said[0].title == "Your answers · Globex"
    assert "• How it went: A bit of both" in chat.said[0].text
    assert [one.went for one in chat.person.interviews.values()] == ["badly", "mixed", ""]


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (8, 1), (9, 2), (20, 3)])
def test_many_interviews_are_paged(count: int, pages: int) -> None:
    """Eight on a page; More returns to the first, and every one can be reached."""
    chat = many(count)
    chat.command("interviews")
    seen: list[str] = []
    for _ in range(pages):
        seen += [label for label in chat.buttons if label.startswith("Place")]
        if pages > 1:
            chat.press(next(key for key in chat.keys if key.startswith("interviews page")))
    assert seen == [f"Place {number} · 0 of 6" for number in range(count, 0, -1)]
    assert pages == 1 or chat.buttons[0] == f"Place {count} · 0 of 6"


@pytest.mark.parametrize("words", ["page 0", "page 99", "page x", "hello", "9" * 5000, "page " + "9" * 5000])
def test_any_page_of_interviews_can_be_asked_for(words: str) -> None:
    """Whatever follows the command, interviews are shown."""
    chat = many(20)
    chat.command(f"interviews {words}")
    assert [label for label in chat.buttons if label.startswith("Place")]
