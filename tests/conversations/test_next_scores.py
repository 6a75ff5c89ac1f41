"""After an interview, each line of the list is scored."""

from conversations.dialogue.messages import BACK

from .chat import Chat
from .invited import LIST, after, scored, someone, with_date


def test_a_score_counts_once() -> None:
    """Back undoes it; another answer replaces it, also long afterwards."""
    chat = someone(*LIST)
    with_date(chat)
    after(chat, "well")
    scored(chat, "did")
    chat.choose(BACK)
    item = chat.person.items[1]
    assert (item.tried, item.followed, chat.person.interviews[1].scores) == (0, 0, {})
    before = chat.question
    for label in ("not", "did", "none", "skip", "no"):
        chat.press(label)
    assert chat.person.talks == []
    for label, expected in (("did", (1, 1)), ("none", (0, 0)), ("not", (1, 0))):
        chat.press("was", before)
        chat.press("change")
        before = chat.question
        chat.press(label)
        assert (chat.person.items[1].tried, chat.person.items[1].followed) == expected
        assert chat.person.interviews[1].scores[1] == label


def test_an_item_removed_while_scoring_is_skipped() -> None:
    """Nothing is scored, and the next one follows."""
    chat = someone(*LIST)
    with_date(chat)
    after(chat, "badly")
    scored(chat)
    chat.command("dodont remove all")
    assert "isn't on your list any more" in chat.said[-1].text
    for _ in range(3):
        chat.choose("did")
    assert chat.at == "after.talked"
    assert chat.person.interviews[1].scores == {}


def with_record(*records: tuple[int, int]) -> Chat:
    """Somebody after an interview, whose items were tried and followed so often before."""
    chat = someone(*LIST)
    with_date(chat)
    for number, (tried, followed) in enumerate(records, 1):
        chat.person.items[number].tried, chat.person.items[number].followed = tried, followed
    return after(chat, "well")


def test_we_suggest_saving_a_habit_for_later() -> None:
    """After it was followed three times out of three, to make space; not after two."""
    chat = with_record((2, 2), (1, 1))
    scored(chat, "did", "did", "none")
    assert chat.at == "after.suggest"
    assert "“Pause” has now worked 3 times in a row." in chat.last
    assert chat.buttons[:2] == ["Save it for later", "Keep it as it is"]
    chat.press("rest")
    assert [item.resting for item in chat.person.items.values()] == [True, False, False]
    assert chat.at == "after.talked"


def test_an_item_never_followed_can_be_reworded() -> None:
    """A don't becomes a do, in their words."""
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


def test_rewording_an_item_into_an_existing_one_saves_it_for_later() -> None:
    """Nothing is on the list twice."""
    chat = with_record((0, 0), (0, 0), (1, 0))
    scored(chat, "none", "none", "not")
    chat.press("as_do")
    chat.type("ask back")
    assert chat.last.startswith("You already have that on your list")
    assert [item.resting for item in chat.person.items.values()] == [False, False, True]


def test_rewording_without_a_change_changes_nothing() -> None:
    """Nor if the item was removed meanwhile."""
    chat = with_record((1, 0))
    scored(chat, "not", "enough")
    other = chat.copy()
    for one in (chat, other):
        one.press("words")
    chat.type("Pause")
    other.command("dodont remove all")
    other.type("Breathe")
    assert (chat.person.items[1].text, other.person.items) == ("Pause", {})
    assert (chat.at, other.at) == ("after.talked",) * 2
