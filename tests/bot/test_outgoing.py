"""Messages are turned into calls that Telegram accepts."""

from hypothesis import example, given
from hypothesis import strategies as st

from bot.delivery.document import Document
from bot.delivery.outbox import add
from bot.telegram import outgoing
from bot.telegram.outgoing import LONGEST
from conversations import Button, Question, Redraw, Say, units

ROWS = ((Button("Yes", choice="yes"), Button("No", choice="no", style="danger")), (Button("Menu", command="menu"),))
TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300)
LONG = st.builds(
    lambda pieces, times: "".join(pieces) * times, st.lists(TEXT, min_size=1, max_size=5), st.integers(1, 400)
)


def said(*messages: Say | Redraw, document: Document | None = None) -> Document:
    document = document or Document()
    add(document, 5, messages)
    return document


def visible(text: str) -> str:
    return "".join(text.split())


@given(text=LONG)
@example(text="x" * 4097)
@example(text="🙂" * 2049)
@example(text=" " * 5000 + "x" * 5000)
@example(text="a" + "\n" * 9000 + "b")
@example(text="x" * 4096 + " " + "y" * 4096)
def test_long_texts_are_split_without_losing_a_character(text: str) -> None:
    """Every piece fits into a message, none is blank, and joined they are the whole text."""
    if not visible(text):
        return
    pieces = [call.data["text"] for call in said(Say(text)).outbox]
    assert all(units(piece) <= LONGEST for piece in pieces)
    assert all(visible(piece) for piece in pieces)
    assert visible("".join(pieces)) == visible(text)
    at = 0
    for piece in pieces:
        at = text.index(piece, at) + len(piece)


def test_a_text_that_fits_is_sent_in_one_message() -> None:
    """Up to the last unit, unchanged."""
    for text in ("x" * LONGEST, "🙂" * (LONGEST // 2), "  kept  ", "a\n\nb"):
        assert [call.data["text"] for call in said(Say(text)).outbox] == [text]


def test_a_long_text_is_split_at_a_line_or_a_space() -> None:
    """Words stay whole."""
    pieces = [call.data["text"] for call in said(Say("word " * 2000)).outbox]
    assert all(piece.split() == ["word"] * len(piece.split()) for piece in pieces)


def test_buttons_and_question_go_with_the_last_piece() -> None:
    """A long question has its keyboard where it ends."""
    calls = said(Say("x " * 5000, rows=ROWS, question=Question(1, 2))).outbox
    assert [("reply_markup" in call.data, call.question) for call in calls] == [
        (False, ""),
        (False, ""),
        (True, "1.2"),
    ]


@given(title=st.text(st.characters(exclude_categories=["Cs", "Zs", "Cc"]), min_size=1, max_size=60), text=TEXT)
@example(title="🙂 Tip 𝟙", text="x")
def test_the_title_is_bold_by_an_entity_in_utf_16_units(title: str, text: str) -> None:
    """The entity covers exactly the title, as Telegram counts it, and nothing is escaped."""
    (call,) = said(Say(text, title=title)).outbox
    (entity,) = call.data["entities"]
    assert (entity["type"], entity["offset"]) == ("bold", 0)
    raw = call.data["text"].encode("utf-16-le")
    assert raw[: entity["length"] * 2].decode("utf-16-le") == title
    assert call.data["text"] == f"{title}\n\n{text}"
    assert "parse_mode" not in call.data


def test_a_call_is_complete() -> None:
    """It has all that Telegram needs; link previews are off, and the buttons say what they do."""
    (call,) = said(Say("What?", rows=ROWS, question=Question(1, 2), kept=True, check_in=("mood.0.x",))).outbox
    assert call.data == {
        "chat_id": 5,
        "text": "What?",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {
            "inline_keyboard": [
                [
                    {"text": "Yes", "callback_data": "1.2.yes"},
                    {"text": "No", "callback_data": "1.2.no", "style": "danger"},
                ],
                [{"text": "Menu", "callback_data": "/menu"}],
            ]
        },
    }
    assert (call.kept, call.check_in, call.sending, call.tries) == (True, True, False, 0)


def test_copy_and_link_buttons_carry_their_text_or_address() -> None:
    """And no callback data; their style is kept."""
    rows = ((Button("Copy", copy="Dear all"), Button("Open", url="https://example.org/", style="primary")),)
    assert outgoing.markup(rows, "1.2") == {
        "inline_keyboard": [
            [
                {"text": "Copy", "copy_text": {"text": "Dear all"}},
                {"text": "Open", "url": "https://example.org/", "style": "primary"},
            ]
        ]
    }


def test_a_button_whose_text_is_too_long_to_copy_is_left_out() -> None:
    """With its row, if that becomes empty: the message itself has to arrive."""
    fits, long = Button("Fits", copy="x" * 256), Button("Long", copy="🙂" * 129)
    keyboard = outgoing.markup(((fits, long), (long,)), "1.2")
    assert keyboard == {"inline_keyboard": [[{"text": "Fits", "copy_text": {"text": "x" * 256}}]]}


def test_call_numbers_are_never_reused() -> None:
    """No two calls of a person have the same number."""
    document = said(Say("a"), Say("b"))
    document.outbox.clear()
    assert [call.id for call in said(Say("c"), document=document).outbox] == [3]


def test_a_plain_call_has_only_text_and_buttons() -> None:
    """Everything else that might be wrong with a call is removed."""
    (call,) = said(Say("What?", title="Tip", rows=ROWS, question=Question(1, 2))).outbox
    keyboard = call.data["reply_markup"]
    outgoing.make_plain(call)
    assert call.data == {"chat_id": 5, "text": "Tip\n\nWhat?", "reply_markup": keyboard}


def test_a_keyboard_changes_in_shown_and_in_unsent_messages() -> None:
    """One edit for each message that shows it; messages in the outbox are changed there."""
    document = said(Say("What?", rows=ROWS, question=Question(1, 2)))
    document.shown = {"1.2": [50, 51], "1.1": [40]}
    said(Redraw(Question(1, 2), ()), document=document)
    message, *edits = document.outbox
    assert message.data["reply_markup"] == {"inline_keyboard": []}
    assert [(edit.method, edit.data["message_id"]) for edit in edits] == [
        ("editMessageReplyMarkup", 50),
        ("editMessageReplyMarkup", 51),
    ]
    said(Redraw(Question(1, 2), ROWS), document=document)
    assert len(document.outbox) == 3, "a newer edit takes the place of the older"


def test_a_message_that_may_have_been_sent_keeps_its_buttons() -> None:
    """A marked message isn't changed, so a second copy has the same buttons."""
    document = said(Say("What?", rows=ROWS, question=Question(1, 2)))
    document.outbox[0].sending = True
    before = document.outbox[0].data["reply_markup"]
    said(Redraw(Question(1, 2), ()), document=document)
    assert document.outbox[0].data["reply_markup"] == before
