"""Reply markup: what is accepted and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from .calls import Api


def rows(*buttons: dict[str, Any]) -> dict[str, Any]:
    """A keyboard of one row."""
    return {"inline_keyboard": [list(buttons)]}


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (None, "object expected as reply markup"),
        ([], "object expected as reply markup"),
        ({"inline_keyboard": "x"}, 'field "inline_keyboard" must be of type Array'),
        ({"inline_keyboard": [{}]}, 'field "inline_keyboard" must be an Array of Arrays'),
        (rows({"callback_data": "x"}), "can't parse inline keyboard button: Can't find field \"text\""),
        (rows({"text": 5}), 'can\'t parse inline keyboard button: Field "text" must be of type String'),
        (
            rows({"text": "x"}),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            rows({"text": "x", "callback_data": ""}),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (rows({"text": "x", "callback_data": "é" * 33}), "BUTTON_DATA_INVALID"),
        (rows({"text": "x", "copy_text": {"text": ""}}), "BUTTON_COPY_TEXT_INVALID"),
        (rows({"text": "x", "copy_text": {"text": "x" * 257}}), "BUTTON_COPY_TEXT_INVALID"),
        (rows({"text": "x", "callback_data": "x", "style": "loud"}), "BUTTON_STYLE_INVALID"),
        (
            rows({"text": "x", "url": "not-a-url"}),
            "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL",
        ),
        (
            rows({"text": "x", "url": "ftp://example.com"}),
            "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
        ),
        (rows(*[{"text": "x", "callback_data": "x"}] * 9), "reply markup is too long"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "x"}]] * 101}, "reply markup is too long"),
    ],
)
async def test_wrong_markup_is_refused(api: Api, you: int, markup: Any, words: str) -> None:
    """With Telegram's error messages, and nothing is sent."""
    assert await api.refused("sendMessage", chat_id=you, text="x", reply_markup=markup) == words
    assert not api.server.state.sent()


@pytest.mark.parametrize(
    "button",
    [
        {"callback_data": "é" * 32},
        {"callback_data": "x", "style": "primary"},
        {"callback_data": "x", "style": "success"},
        {"callback_data": "x", "style": "danger"},
        {"url": "https://example.org/path?x=1"},
        {"url": "tg://user?id=5"},
        {"copy_text": {"text": "x" * 256}},
    ],
)
async def test_buttons_at_their_limits_are_accepted(api: Api, you: int, button: dict[str, Any]) -> None:
    """64 bytes of data, 256 characters to copy, three styles, links."""
    markup = rows({"text": "x", **button})
    assert (await api("sendMessage", chat_id=you, text="x", reply_markup=markup))["reply_markup"] == markup


async def test_an_empty_keyboard_is_none(api: Api, you: int) -> None:
    """Empty rows are dropped, and a keyboard without rows too."""
    sent = await api("sendMessage", chat_id=you, text="x", reply_markup={"inline_keyboard": [[]]})
    assert "reply_markup" not in sent


async def test_a_reply_keyboard_stays_until_it_is_removed(api: Api, you: int) -> None:
    """It belongs to the chat, not to the message."""
    chat = api.server.state.chats[you]
    sent = await api("sendMessage", chat_id=you, text="x", reply_markup={"keyboard": [["Here I am"]]})
    assert "reply_markup" not in sent
    assert chat.keyboard == {"keyboard": [[{"text": "Here I am"}]]}
    await api("sendMessage", chat_id=you, text="x", reply_markup={"remove_keyboard": True})
    assert chat.keyboard is None
