"""Raw updates are parsed into events: nothing is trusted, and nothing raises."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.incoming import ALLOWED_UPDATES, Incoming, TappedMessage, read
from conversations import Commanded, Edited, Located, Question, Sent, SentFile, Tapped, Wrote

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from(
    [
        "chat",
        "message_id",
        "id",
        "type",
        "text",
        "data",
        "message",
        "caption",
        "sticker",
        "status",
        "new_chat_member",
        "poll",
        "question",
    ]
)
NEAR = st.recursive(
    JSON | st.sampled_from(["private", "group", "/start", "1.2.x", "kicked", "member"]),
    lambda inner: st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=20,
)
CHAT = {"id": 5, "type": "private"}


@given(update_id=JSON, kind=st.sampled_from([*ALLOWED_UPDATES, "poll", "channel_post"]), body=NEAR, others=JSON)
def test_any_json_as_an_update_never_raises(update_id: Any, kind: str, body: Any, others: Any) -> None:
    """Whatever comes in place of an update is read or ignored, and its id is always a usable number."""
    for raw in ({"update_id": update_id, kind: body}, {"update_id": 7, kind: body, "more": others}, others, body):
        found = read(raw)
        if found is not None:
            assert 0 <= found.update_id < 2**62
            assert isinstance(found.callback, str)
            assert found.person is None or -(2**63) <= found.person < 2**63
    assert read({"update_id": 7, kind: body}) is not None


def message(**fields: Any) -> Any:
    return read({"update_id": 7, "message": {"chat": CHAT, "message_id": 3, **fields}})


@pytest.mark.parametrize("kind", ["channel", "", "PRIVATE"])
def test_channels_are_ignored_and_acknowledged(kind: str) -> None:
    """Messages, edits, membership: nothing is said there, and no person is created. Taps are still answered."""
    chat = {"id": -100, "type": kind}
    body = {"chat": chat, "message_id": 3, "text": "/start"}
    assert read({"update_id": 7, "message": body}) == Incoming(7)
    assert read({"update_id": 7, "edited_message": body}) == Incoming(7)
    assert read(
        {"update_id": 7, "my_chat_member": {"chat": chat, "new_chat_member": {"status": "kicked"}}}
    ) == Incoming(7)
    tap = {"id": "c", "data": "1.1.x", "message": body}
    assert read({"update_id": 7, "callback_query": tap}) == Incoming(7, callback="c")


@pytest.mark.parametrize("update_id", [None, "7", 7.5, True, -1, 2**70, [], {}])
def test_an_update_without_a_valid_id_is_not_acknowledged(update_id: Any) -> None:
    """An id that isn't a number, or that no server would send, must not move the offset."""
    assert read({"update_id": update_id, "message": {"chat": CHAT, "message_id": 3, "text": "x"}}) is None
    assert read({}) is None


@pytest.mark.parametrize("chat", [2**63, -(2**63) - 1, 2**70, 1.5, "5", None, True])
def test_a_chat_id_beyond_64_bits_creates_no_person(chat: Any) -> None:
    """The update is malformed, and acknowledged."""
    body = {"chat": {"id": chat, "type": "private"}, "message_id": 3, "text": "x"}
    assert read({"update_id": 7, "message": body}) == Incoming(7)


def test_a_malformed_tap_is_still_answered() -> None:
    """Its callback id is enough to end the button's waiting animation."""
    assert read({"update_id": 7, "callback_query": {"id": "c", "data": 5, "message": "gone"}}) == Incoming(
        7, callback="c"
    )
    assert read({"update_id": 7, "callback_query": {"id": 5}}) == Incoming(7)
    assert read({"update_id": 7, "callback_query": {"id": "c", "data": "1.1.x"}}) == Incoming(7, callback="c")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("hello", Wrote("hello", 3)),
        ("", Wrote("", 3)),
        ("/start", Commanded("start", "", 3)),
        ("/START@rebound_bot now", Commanded("start", "now", 3)),
        ("/do breathe\nask", Commanded("do", "breathe\nask", 3)),
        ("/do\nbreathe\nask", Commanded("do", "breathe\nask", 3)),
        ("/do   spaced  out ", Commanded("do", "spaced  out", 3)),
        ("/do\tbreathe", Commanded("do", "breathe", 3)),
        ("/do\u00a0breathe", Commanded("do", "breathe", 3)),
        ("/do@rebound_bot\u2028breathe", Commanded("do", "breathe", 3)),
        ("/do \n ", Commanded("do", "", 3)),
        ("/", Wrote("/", 3)),
        ("/ start", Wrote("/ start", 3)),
        ("/5", Wrote("/5", 3)),
        ("//", Wrote("//", 3)),
        ("/\u00e9t\u00e9", Wrote("/\u00e9t\u00e9", 3)),
        (" /start", Commanded("start", "", 3)),
    ],
)
def test_texts_and_commands_are_told_apart(text: str, event: Any) -> None:
    """A text is kept as typed; a command is its lower-case name, without the bot's, and the words after it."""
    assert message(text=text).event == event


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("sticker", "sticker"),
        ("voice", "voice"),
        ("video_note", "voice"),
        ("audio", "voice"),
        ("photo", "photo"),
        ("video", "photo"),
        ("document", "other"),
        ("poll", "other"),
    ],
)
def test_messages_without_text_have_a_kind(field: str, kind: str) -> None:
    """Whatever else they contain."""
    for content in ({"file_id": "x"}, [{"file_id": "x"}], 1):
        assert message(**{field: content}).event == Sent(kind)


@pytest.mark.parametrize(
    ("field", "kind"),
    [("voice", "voice"), ("audio", "voice"), ("photo", "photo"), ("video", "photo"), ("animation", "other"),
     ("document", "other")],
)  # fmt: skip
def test_a_caption_is_read_like_a_text(field: str, kind: str) -> None:
    """Also as a command; the event says what it came with. An empty caption is none."""
    file = {field: [{"file_id": "x"}], "document": {"file_id": "x"}}
    assert message(**file, caption="Acme Ltd").event == Wrote("Acme Ltd", 3, kind)
    assert message(**file, caption="/do bring it").event == Commanded("do", "bring it", 3, kind)
    assert message(**file, caption="").event == Sent(kind)


@pytest.mark.parametrize(
    ("name", "mime", "kind"),
    [
        ("rebound.zip", "", "zip"), ("REBOUND (1).ZIP", "text/plain", "zip"), ("", "application/zip", "zip"),
        ("rebound.json", "application/octet-stream", "json"), ("jobs.csv", "application/vnd.ms-excel", "csv"),
        ("jobs", "text/csv", "csv"),
    ],
)  # fmt: skip
def test_a_file_that_may_be_ours_is_one(name: str, mime: str, kind: str) -> None:
    """By its name or type; what it is called isn't kept, its caption is."""
    document = {"file_id": "F1", "file_name": name, "mime_type": mime, "file_size": 7}
    assert message(document=document).event == SentFile("F1", kind, 7)
    assert message(document=document, caption="Here").event == SentFile("F1", kind, 7, "Here")
    body = {"chat": CHAT, "message_id": 3, "document": document, "caption": "Here"}
    found = read({"update_id": 7, "edited_message": body})
    assert found is not None
    assert found.event == Edited("Here", 3)


@pytest.mark.parametrize(
    "change",
    [
        {"file_name": "cv.pdf"}, {"file_name": "zip"[:0], "mime_type": "application/pdf"}, {"file_id": ""},
        {"file_id": "x" * 600}, {"file_id": 5}, {"file_size": -1}, {"file_name": 5},
    ],
)  # fmt: skip
def test_any_other_file_is_one_that_we_cannot_open(change: dict[str, Any]) -> None:
    """Malformed ones too."""
    document = {"file_id": "F1", "file_name": "rebound.zip", **change}
    assert message(document=document).event == Sent("other")


def test_the_question_of_a_poll_is_read_like_a_text() -> None:
    """Its options aren't read."""
    poll = {"id": "1", "question": "Shall I go on?", "options": [{"text": "Yes", "voter_count": 0}]}
    assert message(poll=poll).event == Wrote("Shall I go on?", 3, "poll")
    assert message(poll={"question": 5}).event == Sent("other")


SPOT = {"latitude": 52.5, "longitude": -13}


@pytest.mark.parametrize(
    "content",
    [
        {"location": SPOT},
        {"location": {**SPOT, "horizontal_accuracy": 12.5, "live_period": 900}},
        {"location": SPOT, "venue": {"location": SPOT, "title": "Town hall", "address": "1 Main Street"}},
    ],
)
def test_locations_and_venues_are_read(content: Any) -> None:
    """A live location is read when it begins; where it moves doesn't matter."""
    assert message(**content).event == Located(52.5, -13)
    body = {"chat": CHAT, "message_id": 3, **content}
    assert read({"update_id": 7, "edited_message": body}) == Incoming(7, 5)


@pytest.mark.parametrize(
    "location",
    [{}, [], "here", 5, {"latitude": 52.5}, {"latitude": 91, "longitude": 0}, {"latitude": 0, "longitude": -180.1},
     {"latitude": "52", "longitude": 0}, {"latitude": True, "longitude": 0}],
)  # fmt: skip
def test_a_malformed_location_is_unreadable(location: Any) -> None:
    """It is answered like anything else without text."""
    assert message(location=location).event == Sent("other")


def test_edits_are_read() -> None:
    """Of a text or a caption; a changed picture is ignored."""
    for words in ({"text": "/new"}, {"photo": [{"file_id": "x"}], "caption": "/new"}):
        body = {"chat": CHAT, "message_id": 3, **words}
        assert read({"update_id": 7, "edited_message": body}) == Incoming(7, 5, Edited("/new", 3))
    body = {"chat": CHAT, "message_id": 3, "photo": [{"file_id": "x"}]}
    assert read({"update_id": 7, "edited_message": body}) == Incoming(7, 5)


@pytest.mark.parametrize(
    ("data", "event", "question"),
    [
        ("12.34.badly", Tapped(Question(12, 34), "badly"), "12.34"),
        ("1.2.+a.b", Tapped(Question(1, 2), "+a.b"), "1.2"),
        ("1.2.", Tapped(Question(1, 2), ""), "1.2"),
        ("/dodont remove", Commanded("dodont", "remove"), ""),
        ("", Tapped(Question(0, 0), ""), "0.0"),
        ("x.y.z", Tapped(Question(0, 0), "z"), "0.0"),
        ("-1.2.z", Tapped(Question(0, 0), "z"), "0.0"),
        ("9" * 64, Tapped(Question(0, 0), ""), "0.0"),
    ],
)
def test_taps_are_read(data: str, event: Any, question: str) -> None:
    """Question and choice, a command, or an unknown button; and the message that was tapped."""
    tap = {"id": "c", "data": data, "message": {"chat": CHAT, "message_id": 3, "text": "What?"}}
    assert read({"update_id": 7, "callback_query": tap}) == Incoming(
        7, 5, event, "c", TappedMessage(3, question, "What?")
    )


@pytest.mark.parametrize(("status", "blocked"), [("kicked", True), ("left", True), ("member", False), ("new", False)])
def test_blocking_and_unblocking_are_read(status: str, blocked: bool) -> None:
    """Whether they blocked the bot or are here."""
    body = {"chat": CHAT, "new_chat_member": {"status": status}}
    assert read({"update_id": 7, "my_chat_member": body}) == Incoming(7, 5, blocked=blocked)


@given(text=st.text())
def test_no_character_is_changed_on_the_way_in(text: str) -> None:
    """Neither by us nor by the JSON parser."""
    event = message(text=msgspec.json.decode(msgspec.json.encode(text))).event
    assert isinstance(event, Wrote | Commanded)
    assert not isinstance(event, Wrote) or event.text == text
