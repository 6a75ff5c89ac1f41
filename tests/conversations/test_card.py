"""The list as a picture: the data it is drawn from, and how to ask for it."""

from conversations import Picture
from conversations.dodont.card import MOST, card

from .chat import WORLD, Chat, in_tip_1


def with_list() -> Chat:
    """Someone with a do and two don'ts."""
    chat = Chat()
    chat.command("do breathe")
    chat.command("dont rush\nfill   silences")
    return chat


def drawn(chat: Chat) -> Picture:
    """The picture that came of the last event."""
    (picture,) = (message for message in chat.reply.messages if isinstance(message, Picture))
    return picture


def test_the_card_asks_how_it_should_look() -> None:
    """Light or dark, for most phones or a small one."""
    chat = with_list()
    chat.command("card")
    assert chat.buttons == ["Light", "Dark", "Light, small phone", "Dark, small phone"]
    chat.press("card dark small")
    data = drawn(chat).data
    assert (data["theme"], data["width"], data["height"]) == ("dark", 750, 1334)


def test_the_card_holds_the_list() -> None:
    """Each item on one line, by kind and in order, and nothing about an interview."""
    chat = with_list()
    chat.command("card light")
    picture = drawn(chat)
    assert (picture.template, picture.data["theme"], picture.data["width"]) == ("card", "light", 1170)
    assert (picture.data["dos"], picture.data["donts"]) == (["breathe"], ["rush", "fill silences"])
    assert "wallpaper" in picture.caption


def test_another_style_is_one_tap_away() -> None:
    """The buttons under the picture offer the styles it doesn't have."""
    chat = with_list()
    chat.command("card light")
    labels = [button.label for row in drawn(chat).rows for button in row]
    assert labels == ["Dark", "Light, small phone", "Dark, small phone"]
    chat.press("card light small")
    assert drawn(chat).data["width"] == 750


def test_the_style_can_be_typed_after_the_command() -> None:
    """/card Small DARK works; for other words it asks."""
    chat = with_list()
    chat.command("card Small DARK")
    assert (drawn(chat).data["theme"], drawn(chat).data["width"]) == ("dark", 750)
    for words in ("small", "blue", "card", "999"):
        chat.command(f"card {words}")
        assert "How do you want it to look?" in chat.last


def test_an_empty_list_makes_no_card() -> None:
    """It says so and offers to add an item."""
    chat = Chat()
    chat.command("card light")
    assert chat.buttons == ["Add a do", "Add a don't"]


def test_the_open_question_is_offered_again_after_a_card() -> None:
    """A card in the middle of a tip leads back to the tip."""
    chat = in_tip_1()
    chat.command("do breathe")
    chat.command("card dark")
    assert drawn(chat).data["dos"] == ["breathe"]
    assert chat.said[-1].question == chat.question


def test_the_fallback_text_of_a_card_has_the_whole_list() -> None:
    """What to do first; a kind without items has no heading."""
    fallback = card(WORLD, ["breathe"], ["rush"]).fallback
    assert fallback.endswith("Do\n• breathe\n\nDon't\n• rush")
    assert "Don't" not in card(WORLD, ["breathe"], []).fallback


def test_items_beyond_the_card_are_counted() -> None:
    """Stored data stay small, and the card says how many are left out."""
    data = card(WORLD, [f"do {n}" for n in range(60)], ["rush"]).data
    assert (len(data["dos"]), data["hidden_dos"], data["hidden_donts"]) == (MOST, 60 - MOST, 0)  # type: ignore[arg-type]
    assert data["more"] == "+{} more"
