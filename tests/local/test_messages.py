"""Sending, editing, deleting and answering work as in Telegram, over HTTP."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.clock import Clock
from bot.local import people

from .calls import Api, ApiError

KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}, {"text": "No", "callback_data": "n"}]]}


async def test_a_sent_message_is_what_telegram_would_return(api: Api, you: int) -> None:
    """Id, sender, private chat, date, text and keyboard are all there."""
    sent = await api("sendMessage", chat_id=you, text=" Hello there ", reply_markup=KEYBOARD, protect_content=True)
    assert sent["text"] == "Hello there"
    assert sent["chat"] == {"id": you, "first_name": "You", "type": "private"}
    assert sent["from"]["is_bot"]
    assert sent["from"]["id"] == 123456
    assert sent["reply_markup"] == KEYBOARD
    assert sent["has_protected_content"] is True
    assert api.server.state.sent(you) == [sent]


async def test_message_ids_grow_over_all_chats(api: Api, you: int) -> None:
    """No two messages of the bot share an id, whatever the chat."""
    other = api.server.state.add_person("Sam").person["id"]
    people.say(api.server.state, other, "hi")
    ids = [(await api("sendMessage", chat_id=chat, text="x"))["message_id"] for chat in (you, other, you)]
    assert ids == sorted(set(ids))


async def test_dates_follow_the_clock(api: Api, you: int, clock: Clock) -> None:
    """A moved clock moves the dates of messages."""
    before = (await api("sendMessage", chat_id=you, text="x"))["date"]
    clock.offset += timedelta(days=7)
    after = (await api("sendMessage", chat_id=you, text="x"))["date"]
    assert 7 * 86400 <= after - before <= 7 * 86400 + 5


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": "  \n "}, "text must be non-empty"),
        ({"text": "\u200b\u2060"}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "x", "chat_id": 77}, "chat not found"),
        ({"text": "x", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
        ({"text": "x", "reply_parameters": {"message_id": 1}}, "message to be replied not found"),
        ({"text": "x", "reply_parameters": {"quote": "x"}}, 'can\'t find field "message_id"'),
        ({"text": "x", "parse_mode": "HTML"}, "this server reads entities only, not parse_mode"),
        ({"text": "\ud800"}, "strings must be encoded in UTF-8"),
    ],
)
async def test_invalid_messages_are_refused(api: Api, you: int, params: dict[str, object], words: str) -> None:
    """Wrong texts, chats and targets, in Telegram's words; nothing is sent."""
    assert await api.refused("sendMessage", **{"chat_id": you, **params}) == words
    assert not api.server.state.sent()


async def test_4096_characters_fit(api: Api, you: int) -> None:
    """The limit counts characters, not bytes or UTF-16 units."""
    assert len((await api("sendMessage", chat_id=you, text="😀" * 4096))["text"]) == 4096


async def test_a_person_who_has_not_written_has_no_chat(api: Api) -> None:
    """A bot can't write first."""
    quiet = api.server.state.add_person("Quiet").person["id"]
    assert await api.refused("sendMessage", chat_id=quiet, text="x") == "chat not found"


async def test_blocked_is_403_until_unblocked(api: Api, you: int) -> None:
    """Somebody who blocked the bot can't be written to until they unblock it."""
    people.set_blocked(api.server.state, you, True)
    for method in ("sendMessage", "sendChatAction"):
        with pytest.raises(ApiError, match="Forbidden: bot was blocked by the user") as refused:
            await api(method, chat_id=you, text="x", action="typing")
        assert refused.value.status == 403
    people.set_blocked(api.server.state, you, False)
    assert await api("sendMessage", chat_id=you, text="x")


async def test_replies_hold_their_target(api: Api, you: int) -> None:
    """One level deep; a missing target may be allowed."""
    first = await api("sendMessage", chat_id=you, text="first")
    second = await api("sendMessage", chat_id=you, text="2", reply_parameters={"message_id": first["message_id"]})
    third = await api("sendMessage", chat_id=you, text="3", reply_parameters={"message_id": second["message_id"]})
    assert third["reply_to_message"]["text"] == "2"
    assert "reply_to_message" not in third["reply_to_message"]
    lenient = {"message_id": 1, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await api("sendMessage", chat_id=you, text="4", reply_parameters=lenient)


async def test_an_edit_changes_the_message_in_place(api: Api, you: int) -> None:
    """The id stays; a keyboard that isn't given again is removed."""
    sent = await api("sendMessage", chat_id=you, text="a", reply_markup=KEYBOARD)
    edited = await api("editMessageText", chat_id=you, message_id=sent["message_id"], text="b")
    assert edited["message_id"] == sent["message_id"]
    assert edited["text"] == "b"
    assert "edit_date" in edited
    assert "reply_markup" not in edited
    assert api.server.state.sent(you) == [edited]


NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


async def test_invalid_edits_are_refused(api: Api, you: int) -> None:
    """Not modified, unknown, somebody else's, or a message without text."""
    sent = await api("sendMessage", chat_id=you, text="a", reply_markup=KEYBOARD)
    here = {"chat_id": you, "message_id": sent["message_id"]}
    assert await api.refused("editMessageText", **here, text="a", reply_markup=KEYBOARD) == NOT_MODIFIED
    assert await api.refused("editMessageReplyMarkup", **here, reply_markup=KEYBOARD) == NOT_MODIFIED
    assert await api.refused("editMessageText", chat_id=you, message_id=1, text="b") == "message to edit not found"
    assert await api.refused("editMessageText", chat_id=you, text="b") == "message identifier is not specified"
    theirs = next(iter(api.server.state.chats[you].messages))
    assert await api.refused("editMessageText", chat_id=you, message_id=theirs, text="b") == "message can't be edited"
    assert (
        await api.refused("editMessageCaption", **here, caption="b") == "there is no caption in the message to edit"
    )
    only_inline = {"keyboard": [["x"]]}
    assert (
        await api.refused("editMessageText", **here, text="b", reply_markup=only_inline) == "inline keyboard expected"
    )


async def test_a_keyboard_can_be_changed_and_removed(api: Api, you: int) -> None:
    """By editMessageReplyMarkup, with another keyboard and with none, twice."""
    sent = await api("sendMessage", chat_id=you, text="a", reply_markup=KEYBOARD)
    here = {"chat_id": you, "message_id": sent["message_id"]}
    other = {"inline_keyboard": [[{"text": "Done", "callback_data": "d", "style": "success"}]]}
    assert (await api("editMessageReplyMarkup", **here, reply_markup=other))["reply_markup"] == other
    assert "reply_markup" not in await api("editMessageReplyMarkup", **here)
    assert await api.refused("editMessageReplyMarkup", **here) == NOT_MODIFIED


async def test_messages_are_deleted_within_48_hours(api: Api, you: int, clock: Clock) -> None:
    """For everyone, and once."""
    first, second = [(await api("sendMessage", chat_id=you, text=t))["message_id"] for t in "ab"]
    assert await api("deleteMessage", chat_id=you, message_id=first) is True
    assert await api.refused("deleteMessage", chat_id=you, message_id=first) == "message to delete not found"
    clock.offset += timedelta(hours=49)
    old = await api.refused("deleteMessage", chat_id=you, message_id=second)
    assert old == "message can't be deleted for everyone"
    assert [message["message_id"] for message in api.server.state.sent(you)] == [second]


async def test_deleting_several_ignores_unknown_ids(api: Api, you: int) -> None:
    """As deleteMessages does."""
    first = (await api("sendMessage", chat_id=you, text="a"))["message_id"]
    assert await api("deleteMessages", chat_id=you, message_ids=[first, 1]) is True
    assert await api.refused("deleteMessages", chat_id=you, message_ids=[]) == "message identifiers are not specified"
    assert not api.server.state.sent(you)


OLD = "query is too old and response timeout expired or query ID is invalid"


async def test_only_the_first_prompt_answer_to_a_tap_is_accepted(api: Api, you: int) -> None:
    """Repeated, unknown and late answers are refused."""
    state = api.server.state
    message = await api("sendMessage", chat_id=you, text="a", reply_markup=KEYBOARD)
    first, second = [people.tap(state, you, message["message_id"], "y") for _ in range(2)]
    assert await api("answerCallbackQuery", callback_query_id=first, text="Thanks") is True
    assert await api.refused("answerCallbackQuery", callback_query_id=first) == OLD
    assert await api.refused("answerCallbackQuery", callback_query_id="12") == OLD
    assert await api.refused("answerCallbackQuery", callback_query_id=second, text="x" * 201) == "MESSAGE_TOO_LONG"
    wall = state.wall
    state.wall = lambda: wall() + 151
    assert await api.refused("answerCallbackQuery", callback_query_id=second) == OLD


async def test_a_moved_clock_does_not_make_a_tap_old(api: Api, you: int, clock: Clock) -> None:
    """The 150 seconds are measured in real time."""
    message = await api("sendMessage", chat_id=you, text="a", reply_markup=KEYBOARD)
    tap = people.tap(api.server.state, you, message["message_id"], "y")
    clock.offset += timedelta(days=1)
    assert await api("answerCallbackQuery", callback_query_id=tap) is True


async def test_only_known_actions_and_reactions_are_accepted(api: Api, you: int) -> None:
    """Others are refused."""
    mine = next(iter(api.server.state.chats[you].messages))
    assert await api("sendChatAction", chat_id=you, action="typing") is True
    assert await api.refused("sendChatAction", chat_id=you, action="dance") == "wrong parameter action in request"
    react = {"chat_id": you, "message_id": mine}
    assert await api("setMessageReaction", **react, reaction=[{"type": "emoji", "emoji": "👍"}]) is True
    assert api.server.state.chats[you].reactions == {mine: "👍"}
    assert (
        await api.refused("setMessageReaction", **react, reaction=[{"type": "emoji", "emoji": "🥦"}])
        == "REACTION_INVALID"
    )
    assert await api("setMessageReaction", **react) is True
    assert api.server.state.chats[you].reactions == {}
    assert await api.refused("setMessageReaction", chat_id=you, message_id=1) == "message to react not found"
