"""Five stories of theirs, and the questions they fit."""

from conversations.person import Person
from conversations.questions.stories import LONGEST, LONGEST_TITLE, MOST

from .chat import WORLD, Chat, after_all


def told(title: str = "The till", *shows: str, chat: Chat | None = None) -> Chat:
    """Somebody who told a story that shows these."""
    chat = chat or after_all()
    chat.command("questions stories")
    chat.press("add")
    for words in (title, "The till broke on a Saturday.", "I counted by hand.", "Nobody left."):
        chat.type(words)
    for one in shows:
        chat.press(one)
    chat.press("done" if shows else "skip")
    return chat


def titles(chat: Chat) -> list[str]:
    """The stories that are kept."""
    return [one.title for one in chat.person.stories.values()]


def test_a_story_is_told_in_four_lines_and_says_what_it_shows() -> None:
    """Then it stands there as a whole."""
    chat = told("The till", "problem", "pressure")
    story = chat.person.stories[1]
    assert story.told == {
        "what": "The till broke on a Saturday.", "did": "I counted by hand.", "end": "Nobody left."
    }  # fmt: skip
    assert story.shows == ["problem", "pressure"]
    assert chat.last.startswith("“The till”\n• What happened: The till broke on a Saturday.\n• What I did: I counted")
    assert "• It shows: Solving a hard problem, Staying calm under pressure" in chat.last


def test_every_part_but_the_title_can_be_skipped_and_changed_later() -> None:
    """A change leads back to the story."""
    chat = after_all()
    chat.command("questions stories")
    chat.press("add")
    chat.type("The till")
    for _ in range(4):
        chat.press("skip")
    assert (chat.at, chat.person.stories[1].told) == ("stories.one", {})
    for part, words in (("title", "The broken till"), ("what", "It broke."), ("did", "I counted."), ("end", "Fine.")):
        chat.press("change")
        chat.press(part)
        chat.type(words)
        assert chat.at == "stories.one"
    for way in ("change", "shows", "mistake", "done"):
        chat.press(way)
    story = chat.person.stories[1]
    assert (story.title, story.told["did"], story.shows) == ("The broken till", "I counted.", ["mistake"])
    for way in ("change", "did"):
        chat.press(way)
    assert "Right now it says “I counted.”" in chat.last


def test_a_story_that_fits_is_named_with_the_question() -> None:
    """In the frame of a rough one, and where a question stands by itself; one that shows something else isn't."""
    chat = told("The till", "problem", "pressure")
    told("The wrong prices", "mistake", chat=chat)
    chat.command("questions Tell me about a mistake you made")
    chat.press("rough")
    assert "Your story “The wrong prices” fits here." in chat.last
    chat.press("later")
    for question, fits in (("How do you handle pressure?", "The till"), ("How many windows?", ""), ("Why us?", "")):
        chat.command(f"questions {question}")
        chat.press("okay")
        chat.command("questions")
        chat.press(str(max(chat.person.questions)))
        assert (f"Your story “{fits}” fits here." if fits else "You haven't") in chat.last
        assert ("Your story" in chat.last) == bool(fits)


def test_what_a_question_calls_for_is_something_a_story_can_show() -> None:
    """The facts name only what there is."""
    known = {name.removeprefix("stories-shows.") for name in SHOWN}
    for row in WORLD.advice.values():
        assert set(row.get("fits", ())) <= known


SHOWN = [f"stories-shows.{one}" for one in ("success", "problem", "conflict", "mistake", "learning", "pressure")]


def test_there_is_room_for_five() -> None:
    """Its sentence says so, and there is no button for another; it is deleted, and that is undone."""
    chat = after_all()
    for number in range(MOST):
        told(f"The till {number}", chat=chat)
    chat.command("questions stories")
    assert "That's as many as I can keep" in chat.last
    assert "add" not in chat.keys
    for way in ("1", "delete"):
        chat.press(way)
    assert len(titles(chat)) == MOST - 1
    chat.press("undo")
    assert (chat.at, titles(chat)) == ("stories.shelf", [f"The till {number}" for number in range(MOST)])
    for way in ("1", "delete", "fine", "undo"):
        chat.press(way)
    assert len(titles(chat)) == MOST
    chat.begin("stories", "title")
    chat.type("One too many")
    assert f"You have {MOST} stories now" in chat.last
    assert len(titles(chat)) == MOST


def test_titles_and_parts_have_caps_that_are_named() -> None:
    """Nothing is cut."""
    chat = after_all()
    chat.command("questions stories")
    chat.press("add")
    chat.type("x" * (LONGEST_TITLE + 1))
    assert f"only keep {LONGEST_TITLE}" in chat.last
    chat.type("The till")
    chat.type("x" * (LONGEST + 1))
    assert f"only keep {LONGEST}" in chat.last


def test_an_edited_title_changes_the_story_it_made() -> None:
    """It makes no second one."""
    chat = after_all()
    chat.command("questions stories")
    chat.press("add")
    chat.type("The til")
    chat.edit("The till")
    assert titles(chat) == ["The till"]


def test_stories_of_the_same_name_are_told_apart() -> None:
    """By a number on their buttons."""
    chat = told("The till")
    told("The till", chat=chat)
    chat.command("questions stories")
    assert chat.buttons[:2] == ["1. The till", "2. The till"]


def test_they_are_reached_from_the_questions_and_in_words() -> None:
    """And Back leads to all of them."""
    chat = told("The till")
    chat.command("questions")
    chat.press("stories")
    assert chat.at == "stories.shelf"
    chat.press("1")
    chat.press("back")
    assert chat.at == "stories.shelf"
    for words in ("show me my stories", "add a story"):
        chat = after_all()
        chat.type(words)
        assert chat.at == "stories.shelf"


def test_a_story_that_is_gone_changes_nothing() -> None:
    """Its buttons may still be there."""
    chat = told("The till")
    chat.person.stories.clear()
    for way, words in (("title", "Other"), ("what", "Other"), ("shows", "")):
        chat.press("change")
        chat.press(way)
        chat.type(words) if words else chat.press("problem")
    chat.press("done")
    chat.press("delete")
    chat.press("fine")
    assert chat.person.stories == {}


def test_an_older_document_has_none() -> None:
    """And all of it is forgotten with the rest."""
    assert Person().stories == {}
    assert told().person.blank().stories == {}
