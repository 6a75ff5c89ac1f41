"""End to end over real HTTP: what a person sees, whatever the connection does."""

from pathlib import Path

import pytest

from bot.local import people
from tests.bots import Someone, api, bot, move, someone, until

from .faults import Faults, says
from .house import folder_bytes

pytestmark = pytest.mark.usefixtures("impatient")


async def to_where(who: Someone) -> None:
    """From nothing to the first question, where the interview was."""
    await who.says("/start")
    await who.presses("just_had")


async def test_a_new_user_gets_from_start_to_the_end_of_tip_1(tmp_path: Path) -> None:
    """They add to the list on the way, and see it there."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        assert "I'm Rebound" in await ann.says("/start")
        assert "Which company are we talking about?" in await ann.presses("just_had")
        assert "How do you think it went?" in await ann.says("Acme")
        assert "What got in your way" in await ann.presses("badly")
        shown = ann.seen[-1]["message_id"]
        ann.press("nerves")
        await until(lambda: "✓ My nerves" in ann.buttons())
        ann.press("rambled")
        await until(lambda: "✓ I rambled" in ann.buttons())
        assert "And what went right" in await ann.presses("done")
        assert (
            server.state.chats[ann.id]
            .messages[shown]["reply_markup"]["inline_keyboard"][0][0]["text"]
            .startswith("✓")
        )
        assert "“I asked good questions”" in await ann.says("I asked good questions")
        await ann.says("/do")
        assert "Who could you ask" in await ann.says("breathe\nask back", 2)
        assert "on your list" in ann.seen[-2]["text"]
        await ann.says("/dont talk over people", 2)
        assert ann.seen[-2]["text"].startswith("Don't: talk over people")
        await ann.says("/dodont", 2)
        listed = ann.seen[-2]["text"]
        assert "1. breathe\n2. ask back" in listed
        assert "3. talk over people" in listed
        assert not server.state.updates.pending


async def test_a_talk_stopped_half_way_is_come_back_to(tmp_path: Path) -> None:
    """A day later one check-in comes, and its button continues the talk."""
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        await to_where(ann)
        await ann.presses("stop")
        await ann.presses("tomorrow")
        before = len(ann.seen)
        await move(app, server, hours=23)
        assert len(ann.seen) == before
        await move(app, server, hours=2)
        assert "We stopped partway" in ann.last
        assert len(ann.seen) == before + 1
        await move(app, server, days=20)
        assert len(ann.seen) == before + 1, "once, and no more than that"
        assert "Which company are we talking about?" in await ann.presses("resume 1")
        assert "How do you think it went?" in await ann.says("Acme")


async def test_forget_deletes_everything(tmp_path: Path) -> None:
    """It says so, the disk is clean, and after a day the row is deleted too; /start begins again."""
    async with api() as server:
        ann, ben = someone(server), someone(server, 1)
        async with bot(tmp_path, server) as app:
            await to_where(ann)
            await to_where(ben)
            await ann.says("/do breathe deeply", 2)
            sealed = (await app.store.load(ann.id) or pytest.fail("no row")).document
            await ann.says("/forget")
            assert "It's all gone" in await ann.presses("delete")
            await until(lambda: not any(sealed[16:48] in content for content in folder_bytes(tmp_path).values()))
            await move(app, server, hours=25)
            assert await app.store.load(ann.id) is None
            assert await app.store.load(ben.id) is not None
            assert "I'm Rebound" in await ann.says("/start")
            assert (
                "Your list is empty" in await ann.says("/dodont", 2) or "Your list is empty" in ann.seen[-2]["text"]
            )


async def test_a_dialogue_survives_a_restart(tmp_path: Path) -> None:
    """It continues where it was, also by old buttons."""
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server):
            await to_where(ann)
            await ann.says("Acme")
        ann.press("badly")
        async with bot(tmp_path, server):
            await until(lambda: "What got in your way" in ann.last)
            await ann.says("nerves and I rambled")
        async with bot(tmp_path, server):
            assert "And what went right" in await ann.presses("done")


async def test_a_blocked_bot_is_silent_until_it_is_unblocked(tmp_path: Path) -> None:
    """Then everything is still there, and replies come."""
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        await to_where(ann)
        people.set_blocked(server.state, ann.id, True)
        await until(lambda: not server.state.updates.pending)
        await move(app, server, days=2)
        calls = [call for call in server.state.calls if call.status == 403]
        assert not calls, "not even tried"
        people.set_blocked(server.state, ann.id, False)
        assert "Is that your answer" in await ann.says("Acme"), "it was asked two days ago"


async def test_a_reply_that_meets_a_403_is_dropped(tmp_path: Path) -> None:
    """Nothing is stuck, and the person is answered when they return."""
    faults = Faults()
    async with api([faults.around]) as server, bot(tmp_path, server):
        ann = someone(server)
        await to_where(ann)
        faults.add("sendMessage", says(403, "Forbidden: bot was blocked by the user"))
        ann.type("Acme")
        await until(lambda: faults.met == 1 and not server.state.updates.pending)
        assert "How do you think it went?" in await ann.says("/resume")


async def test_editing_a_message_changes_its_answer(tmp_path: Path) -> None:
    """The stored answer is the edited text."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        await to_where(ann)
        ann.type("Acmee")
        await until(lambda: "Acmee" in ann.last)
        typed = max(number for number, m in server.state.chats[ann.id].messages.items() if not m["from"]["is_bot"])
        ann.edit(typed, "Acme")
        await until(lambda: "changed your answer" in ann.last)
