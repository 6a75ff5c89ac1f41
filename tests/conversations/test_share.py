"""/share: one page of what they tick, for somebody who helps them."""

from html.parser import HTMLParser

import pytest

from conversations import File
from conversations.person import Interview, Mood, Page

from .chat import Chat
from .sample import NOW
from .test_export import somebody

EVIL = "<script>alert(1)</script> \"'& <img src=x onerror=y> \x00\x1b"


class Reader(HTMLParser):
    """The tags and the words of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words, self.open = "", list[str]()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data

    @property
    def headings(self) -> list[str]:
        return [tag for tag, _ in self.tags if tag in ("h1", "h2", "h3")]


def ready() -> Chat:
    """Somebody with something in every section."""
    chat = somebody()
    person = chat.person
    person.pages[1] = Page("They smiled, and I froze", NOW)
    person.moods = [Mood(NOW, 1, "empty")]
    person.interviews[1].doubt = "discrimination"
    person.interviews[2] = Interview(NOW, where=EVIL)
    return chat


def shared(chat: Chat, *ticked: str) -> File:
    """The file, with those ticked besides, or no longer."""
    chat.command("share")
    for one in ticked:
        chat.press(one)
    chat.press("done")
    return chat.file


def page_of(file: File) -> str:
    return str(file.data["text"])


def test_nothing_private_is_ticked_at_first() -> None:
    """List, interviews, applications and the week are; mood, pages and the log only one by one."""
    chat = ready()
    file = shared(chat)
    page = page_of(file)
    for words in ("Ask about the team", "shift lead", "Tuesday evening", "Someone had more experience"):
        assert words in page
    for words in ("froze", "empty", "He laughed", "Your log", "What bothers you", "Where the job was"):
        assert words not in page
    assert "I haven't sent it to anyone. The file isn't encrypted" in file.caption
    assert "private things" not in file.caption


@pytest.mark.parametrize(
    ("tick", "words"), [("mood", "empty"), ("pages", "They smiled, and I froze"), ("log", "He laughed")]
)
def test_what_is_private_is_ticked_by_itself(tick: str, words: str) -> None:
    """Then it is on the page, alone; and the message says that private things are."""
    chat = ready()
    file = shared(chat, tick)
    page = page_of(file)
    assert words in page
    assert sum(other in page for other in ("empty", "froze", "He laughed")) == 1
    assert "private things" in file.caption


def test_people_are_on_it_only_if_they_were_ticked() -> None:
    """Their names are somebody else's; nothing else is added."""
    chat = ready()
    name = next(iter(chat.person.people.values())).name
    assert name not in page_of(shared(chat))
    file = shared(chat, "people")
    assert name in page_of(file)
    assert "private things" not in file.caption


def test_what_is_no_longer_ticked_is_left_out() -> None:
    """Only the list, say."""
    page = page_of(shared(ready(), "interviews", "applications", "week"))
    assert "Ask about the team" in page
    assert "Acme" not in page
    assert "Tuesday" not in page


def test_the_page_needs_nothing_else_and_runs_nothing() -> None:
    """No script, no address, and their words are escaped."""
    page = page_of(shared(ready(), "mood", "pages", "log"))
    reader = Reader(page)
    assert reader.open == []
    assert {tag for tag, _ in reader.tags} <= {
        "html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "h3", "p", "ul", "li",
    }  # fmt: skip
    assert "alert(1)" in reader.words
    attributes = {name for _, attrs in reader.tags for name in attrs}
    assert attributes <= {"lang", "dir", "charset", "name", "content", "http-equiv", "class"}
    assert "http:" not in page
    assert "https:" not in page
    assert "default-src 'none'" in page
    assert not any(letter in page for letter in "\x00\x1b")


def test_the_page_reads_well_everywhere() -> None:
    """Its language, one first heading, none left out; light and dark; a printer gets ink on white."""
    page = page_of(shared(ready()))
    reader = Reader(page)
    assert ("html", {"lang": "en", "dir": "auto"}) in reader.tags
    assert reader.headings[:2] == ["h1", "h2"]
    assert reader.headings.count("h1") == 1
    assert "prefers-color-scheme:dark" in page
    assert "@media print" in page


def test_there_is_something_to_tick() -> None:
    """Without any tick the question comes again; what isn't there isn't offered."""
    chat = somebody()
    chat.command("share")
    assert not {"mood", "pages"} & set(chat.keys)
    for one in ("list", "interviews", "applications", "week"):
        chat.press(one)
    chat.press("done")
    assert chat.at == "share.what"
