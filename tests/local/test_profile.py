"""What the bot says about itself, and to whom it is shown."""

from __future__ import annotations

from bot.local import people
from bot.local.methods.profile import commands_for, description_for

from .calls import Api

START = [{"command": "start", "description": "Begin"}]
ANFANG = [{"command": "start", "description": "Anfangen"}]


async def test_get_me_takes_the_id_from_the_token(api: Api) -> None:
    """Its number."""
    me = await api("getMe")
    assert me["id"] == 123456
    assert me["is_bot"] is True
    assert me["can_join_groups"] is True


async def test_commands_are_kept_by_scope_and_language(api: Api, you: int) -> None:
    """A person sees the narrowest that applies."""
    await api("setMyCommands", commands=START)
    await api("setMyCommands", commands=ANFANG, language_code="de")
    mine = {"type": "chat", "chat_id": you}
    await api("setMyCommands", commands=[{"command": "/mine", "description": "x"}], scope=mine)
    assert await api("getMyCommands") == START
    assert await api("getMyCommands", language_code="de") == ANFANG
    assert await api("getMyCommands", language_code="fr") == []
    state = api.server.state
    assert commands_for(state, you, "de-AT")[0]["command"] == "mine"
    await api("deleteMyCommands", scope=mine)
    assert commands_for(state, you, "de-AT") == ANFANG
    assert commands_for(state, you, "en") == START
    await api("setMyCommands", commands=[])
    assert await api("getMyCommands") == []


async def test_wrong_commands_are_refused(api: Api) -> None:
    """Names, descriptions, numbers, scopes and languages are checked."""
    for name in ("Start", "a b", "x" * 33, ""):
        wrong = [{"command": name, "description": "x"}]
        assert await api.refused("setMyCommands", commands=wrong) == "BOT_COMMAND_INVALID"
    for description in ("", " ", "x" * 257):
        wrong = [{"command": "a", "description": description}]
        assert await api.refused("setMyCommands", commands=wrong) == "BOT_COMMAND_DESCRIPTION_INVALID"
    assert await api.refused("setMyCommands", commands=START * 101) == "BOT_COMMANDS_TOO_MUCH"
    assert await api.refused("setMyCommands", commands=START, language_code="english") == "LANG_CODE_INVALID"
    assert "Unsupported type" in await api.refused("setMyCommands", commands=START, scope={"type": "moon"})
    assert "expected an Array" in await api.refused("setMyCommands", commands={})


async def test_descriptions_and_name_can_be_set(api: Api) -> None:
    """By language; too long ones are refused, empty ones remove them."""
    await api("setMyDescription", description="Hello")
    await api("setMyDescription", description="Hallo", language_code="de")
    assert (await api("getMyDescription", language_code="de"))["description"] == "Hallo"
    assert (await api("getMyDescription", language_code="fr"))["description"] == "Hello"
    assert description_for(api.server.state, "de") == "Hallo"
    assert await api.refused("setMyDescription", description="x" * 513) == "DESCRIPTION_TOO_LONG"
    await api("setMyShortDescription", short_description="Hi")
    assert (await api("getMyShortDescription"))["short_description"] == "Hi"
    assert await api.refused("setMyShortDescription", short_description="x" * 121) == "ABOUT_TOO_LONG"
    await api("setMyName", name="Rebound 2")
    assert (await api("getMe"))["first_name"] == "Rebound 2"
    await api("setMyName")
    assert (await api("getMyName"))["name"] == "Rebound"


async def test_chats_and_webhooks_are_described(api: Api, you: int) -> None:
    """A chat in full; no webhook at first; pending updates counted, and dropped on request."""
    chat = await api("getChat", chat_id=you)
    assert (chat["id"], chat["type"]) == (you, "private")
    assert await api.refused("getChat", chat_id=1) == "chat not found"
    people.say(api.server.state, you, "x")
    assert (await api("getWebhookInfo"))["pending_update_count"] == 2
    assert await api("deleteWebhook") is True
    assert (await api("getWebhookInfo"))["pending_update_count"] == 2
    assert await api("deleteWebhook", drop_pending_updates=True) is True
    assert (await api("getWebhookInfo")) == {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
    assert await api("close") is True
    assert await api("logOut") is True
