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


def test_each_dont_is_offered_its_do() -> None:
    """Any of them, one after the other; what they type takes the don't's place."""
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


def test_once_all_are_turned_it_goes_on() -> None:
    """With no don't left there is nothing more to ask."""
    chat = turning("Ramble")
    chat.tap("Ramble")
    chat.type("Make one point")
    assert chat.at == "list_practice.look"


def test_a_dont_that_is_gone_meanwhile_loses_no_words() -> None:
    """Taken off by another message, what they typed instead is put on all the same."""
    chat = turning("Ramble", "Rush")
    chat.tap("Ramble")
    chat.command("dodont remove 1")
    chat.command("resume")
    chat.type("Make one point")
    assert sorted(listed(chat)) == [("do", "Make one point"), ("dont", "Rush")]


def test_a_do_that_is_there_already_leaves_the_dont() -> None:
    """Nothing comes twice, and nothing is lost."""
    chat = turning("Ramble")
    chat.command("do Make one point")
    chat.tap("Ramble")
    chat.type("Make one point")
    assert sorted(listed(chat)) == [("do", "Make one point"), ("dont", "Ramble")]


def test_a_turned_line_that_is_edited_changes_and_is_no_second_one() -> None:
    """What was typed instead of the don't is edited where it stands; Back brings the don't back."""
    chat = turning("Ramble", "Rush")
    chat.tap("Ramble")
    chat.type("If I ramble, I stop")
    chat.edit("If I ramble, I stop and ask back")
    assert listed(chat) == [("do", "If I ramble, I stop and ask back"), ("dont", "Rush")]
    chat.press("back")
    assert listed(chat) == [("dont", "Ramble"), ("dont", "Rush")]


def test_turned_into_what_is_there_already_it_rests() -> None:
    """The don't has its do on the list: it isn't offered once more without a word."""
    chat = turning("Ramble", "Rush")
    chat.command("do Stop and ask back")
    chat.tap("Ramble", chat.question)
    chat.type("stop and ask back")
    assert "Ramble" not in chat.buttons
    assert [item.resting for item in chat.person.items.values()] == [True, False, False]
