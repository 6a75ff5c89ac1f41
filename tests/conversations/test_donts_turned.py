"""Tip 4: each don't can be turned into a do."""

from .chat import Chat, at_tip
from .test_drafts import listed


def turning(*donts: str) -> Chat:
    """Someone who typed their own don'ts and is offered to turn one round."""
    chat = at_tip(4)
    chat.press("own")
    chat.press("skip")
    chat.type("\n".join(donts))
    return chat


def test_each_dont_can_be_replaced_by_a_do() -> None:
    """One after the other; what they type takes the don't's place."""
    chat = turning("Ramble", "Rush")
    chat.tap("Ramble")
    chat.type("If I ramble, I stop and ask back")
    assert listed(chat) == [("do", "If I ramble, I stop and ask back"), ("dont", "Rush")]
    assert chat.buttons[:2] == ["Rush", "They're fine as they are"]
    chat.press("back")
    assert listed(chat) == [("dont", "Ramble"), ("dont", "Rush")]
    chat.press("skip")
    chat.press("fine")
    assert chat.at == "list_practice.look"


def test_the_dialogue_continues_when_no_dont_is_left() -> None:
    """There is nothing more to ask."""
    chat = turning("Ramble")
    chat.tap("Ramble")
    chat.type("Make one point")
    assert chat.at == "list_practice.look"


def test_a_do_for_a_removed_dont_is_still_added() -> None:
    """Their words aren't lost."""
    chat = turning("Ramble", "Rush")
    chat.tap("Ramble")
    chat.command("dodont remove 1")
    chat.command("resume")
    chat.type("Make one point")
    assert sorted(listed(chat)) == [("do", "Make one point"), ("dont", "Rush")]


def test_a_do_that_is_there_already_keeps_the_dont() -> None:
    """Nothing is added twice, and nothing is lost."""
    chat = turning("Ramble")
    chat.command("do Make one point")
    chat.tap("Ramble")
    chat.type("Make one point")
    assert sorted(listed(chat)) == [("do", "Make one point"), ("dont", "Ramble")]


def test_editing_a_replacement_changes_it_in_place() -> None:
    """There is no second item, and Back restores the don't."""
    chat = turning("Ramble", "Rush")
    chat.tap("Ramble")
    chat.type("If I ramble, I stop")
    chat.edit("If I ramble, I stop and ask back")
    assert listed(chat) == [("do", "If I ramble, I stop and ask back"), ("dont", "Rush")]
    chat.press("back")
    assert listed(chat) == [("dont", "Ramble"), ("dont", "Rush")]


def test_a_dont_turned_into_an_existing_do_is_saved_for_later() -> None:
    """It isn't offered again."""
    chat = turning("Ramble", "Rush")
    chat.command("do Stop and ask back")
    chat.tap("Ramble", chat.question)
    chat.type("stop and ask back")
    assert "Ramble" not in chat.buttons
    assert [item.resting for item in chat.person.items.values()] == [True, False, False]
