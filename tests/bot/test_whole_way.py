"""From one end to the other over real HTTP: what a person sees, whatever the wire does."""

from pathlib import Path

import pytest

from bot.delivery.document import decode
from bot.local import people
from tests.bots import Someone, api, bot, move, someone, until

from .faults import Faults, says
from .house import folder_bytes

pytestmark = pytest.mark.usefixtures("impatient")
STRANGE = "Ac\u202eme\u200d <b>&amp; *_[x](y)\u200b co\u200f\N{FAMILY}\N{ZERO WIDTH JOINER}\N{MAN}"


async def to_where(who: Someone) -> None:
    """From nothing to the question where it was."""
    await who.says("/start")
    await who.presses("just_had")


async def test_from_start_to_the_end_of_tip_1(tmp_path: Path) -> None:
    """A new user goes all the way, puts things on the list, and sees them there."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        assert "I'm Rebound" in await ann.says("/start")
        assert "Where was the interview?" in await ann.presses("just_had")
        assert "How do you think it went?" in await ann.says("Acme")
        assert "What got in the way?" in await ann.presses("badly")
        shown = ann.seen[-1]["message_id"]
        ann.press("nerves")
        await until(lambda: "✓ Nerves" in ann.buttons())
        ann.press("rambled")
        await until(lambda: "✓ I rambled" in ann.buttons())
        assert "What went right?" in await ann.presses("done")
        assert (
            server.state.chats[ann.id]
            .messages[shown]["reply_markup"]["inline_keyboard"][0][0]["text"]
            .startswith("✓")
        )
        assert "“I asked good questions”" in await ann.says("I asked good questions")
        await ann.says("/do")
        assert "Who could you ask?" in await ann.says("breathe\nask back", 2)
        assert "on your list" in ann.seen[-2]["text"]
        await ann.says("/dont talk over people", 2)
        assert ann.seen[-2]["text"].startswith("Don't: talk over people")
        await ann.says("/dodont", 2)
        listed = ann.seen[-2]["text"]
        assert "1. breathe\n2. ask back" in listed
        assert "3. talk over people" in listed
        assert not server.state.updates.pending


async def test_stopped_half_way_the_bot_comes_back(tmp_path: Path) -> None:
    """They stop in the middle; a day later one check-in comes, and its button takes the talk up again."""
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
        assert "Where was the interview?" in await ann.presses("resume 1")
        assert "How do you think it went?" in await ann.says("Acme")


async def test_forget(tmp_path: Path) -> None:
    """Everything is deleted, said so, gone from the disk; after a day the row too; /start begins anew."""
    async with api() as server:
        ann, ben = someone(server), someone(server, 1)
        async with bot(tmp_path, server) as app:
            await to_where(ann)
            await to_where(ben)
            await ann.says("/do breathe deeply", 2)
            sealed = (await app.store.load(ann.id) or pytest.fail("no row")).document
            await ann.says("/forget")
            assert "It's gone" in await ann.presses("delete")
            await until(lambda: not any(sealed[16:48] in content for content in folder_bytes(tmp_path).values()))
            await move(app, server, hours=25)
            assert await app.store.load(ann.id) is None
            assert await app.store.load(ben.id) is not None
            assert "I'm Rebound" in await ann.says("/start")
            assert (
                "Your list is empty" in await ann.says("/dodont", 2) or "Your list is empty" in ann.seen[-2]["text"]
            )


async def test_a_restart_in_mid_dialogue(tmp_path: Path) -> None:
    """The bot is stopped and started between two answers: the talk goes on where it was, also by old buttons."""
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server):
            await to_where(ann)
            await ann.says("Acme")
        ann.press("badly")
        async with bot(tmp_path, server):
            await until(lambda: "What got in the way?" in ann.last)
            await ann.says("nerves and I rambled")
        async with bot(tmp_path, server):
            assert "What went right?" in await ann.presses("done")


async def test_blocked_and_back(tmp_path: Path) -> None:
    """Blocked, the bot is silent; unblocked, everything is there, and answers come."""
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        await to_where(ann)
        people.set_blocked(server.state, ann.id, True)
        await until(lambda: not server.state.updates.pending)
        await move(app, server, days=2)
        calls = [call for call in server.state.calls if call.status == 403]
        assert not calls, "not even tried"
        people.set_blocked(server.state, ann.id, False)
        assert "How do you think it went?" in await ann.says("Acme")


async def test_blocked_while_a_reply_is_on_its_way(tmp_path: Path) -> None:
    """The reply meets a 403: that one goes, nobody is stuck, and they are answered when they return."""
    faults = Faults()
    async with api([faults.around]) as server, bot(tmp_path, server):
        ann = someone(server)
        await to_where(ann)
        faults.add("sendMessage", says(403, "Forbidden: bot was blocked by the user"))
        ann.type("Acme")
        await until(lambda: faults.met == 1 and not server.state.updates.pending)
        assert "How do you think it went?" in await ann.says("/resume")


async def test_an_edited_message(tmp_path: Path) -> None:
    """The words of an answer change with the message they came in."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        await to_where(ann)
        ann.type("Acmee")
        await until(lambda: "Acmee" in ann.last)
        typed = max(number for number, m in server.state.chats[ann.id].messages.items() if not m["from"]["is_bot"])
        ann.edit(typed, "Acme")
        await until(lambda: "changed your answer" in ann.last)


@pytest.mark.parametrize("kind", people.KINDS)
async def test_what_can_not_be_read_is_answered(tmp_path: Path, kind: str) -> None:
    """Stickers, voices, pictures, files: said so kindly, and the open question stands again below."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        await ann.says("/start")
        given = {"latitude": 1.0, "longitude": 2.0} if kind == "location" else {}
        before = len(ann.seen)
        people.send(server.state, ann.id, kind, given)
        await until(lambda: len(ann.seen) >= before + (1 if kind == "forward" else 2))
        assert "What brings you here?" in ann.last or kind == "forward"
        said = {"sticker": "sticker", "voice": "voice", "video_note": "voice", "photo": "pictures"}.get(kind, "")
        assert said in ann.seen[before]["text"]


@pytest.mark.parametrize(("kind", "unseen"), [("photo", "see the picture"), ("document", "open the file")])
async def test_words_under_a_file_are_read(tmp_path: Path, kind: str, unseen: str) -> None:
    """They answer, give a command, and bring the helplines, as if they had been typed alone."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        await to_where(ann)
        people.send(server.state, ann.id, kind, {"caption": "Acme Ltd"})
        await until(lambda: "How do you think it went?" in ann.last)
        assert unseen in ann.last
        before = len(ann.seen)
        people.send(server.state, ann.id, kind, {"caption": "/do bring my portfolio"})
        await until(lambda: len(ann.seen) == before + 2)
        assert "bring my portfolio" in ann.seen[-2]["text"]
        assert unseen in ann.seen[-2]["text"]
        people.send(server.state, ann.id, kind, {"caption": "I want to\ndie"})
        await until(lambda: "116 123" in ann.last)
        assert unseen not in ann.last


async def test_a_shared_location_sets_the_zone(tmp_path: Path) -> None:
    """Asked for or not, it is confirmed and kept as a zone; the spot itself is nowhere in the document."""
    async with api() as server, bot(tmp_path, server) as app:
        ann, ben = someone(server), someone(server, 1)
        await ann.says("/timezone")
        for who, unasked in ((ann, False), (ben, True)):
            before = len(who.seen)
            people.send(server.state, who.id, "location", {"latitude": 35.6762, "longitude": 139.6503})
            await until(lambda: len(who.seen) > before)  # noqa: B023 - awaited within the round
            assert who.last.endswith("in Tokyo now. Is that your time?")
            assert who.last.startswith("Thanks.") == unasked
            assert "Japan" in await who.presses("yes")
            assert "Tokyo time" in await who.presses("JP")
            await until(lambda: not server.state.updates.pending)
            row = await app.store.load(who.id)
            assert row
            opened = app.cipher.open(row.document, who.id, row.version)
            person = decode(opened).person
            assert (person.zone, person.country, person.country_sure) == ("Asia/Tokyo", "JP", True)
            assert b"35.67" not in opened
            assert b"139.65" not in opened


async def test_a_paste_of_64_kilobytes(tmp_path: Path) -> None:
    """It arrives in sixteen messages and is one answer; no message of ours is too long, nobody waits."""
    async with api() as server, bot(tmp_path, server) as app:
        ann, ben = someone(server), someone(server, 1)
        await to_where(ann)
        await ann.says("Acme")
        await ann.presses("well")
        paste = "".join(f"line {n} of what went right, in many words\n" for n in range(1600))[: 16 * 4096 - 9]
        parts = [paste[at : at + 4096] for at in range(0, len(paste), 4096)]
        for part in parts:
            server.state.receive("message", message(server, ann, part))
        await ben.says("/start")
        await until(lambda: not server.state.updates.pending and not app.sender.active)
        row = await app.store.load(ann.id)
        assert row is not None
        (interview,) = decode(app.cipher.open(row.document, ann.id, row.version)).person.interviews.values()
        assert interview.went_right.replace("\n", "") == paste.replace("\n", "")
        assert not [call for call in server.state.calls if call.status == 400 and call.method == "sendMessage"]


def message(server: object, who: Someone, text: str) -> dict[str, object]:
    """A message as Telegram delivers it, to the letter."""
    state = who.state
    chat = state.chats[who.id]
    return {
        "message_id": state.next_message_id,
        "from": chat.person,
        "chat": chat.info,
        "date": state.date(),
        "text": text,
    }


async def test_strange_letters_are_shown_as_typed(tmp_path: Path) -> None:
    """Right-to-left marks, markup, zero-width letters: what they typed is what is sent back, nothing escaped."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        await to_where(ann)
        server.state.receive("message", message(server, ann, STRANGE))
        await until(lambda: "How do you think it went?" in ann.last)
        sent = [str(call.params.get("text", "")) for call in server.state.calls if call.method == "sendMessage"]
        assert any(STRANGE in text for text in sent)
        server.state.receive("message", message(server, ann, f"/do {STRANGE}"))
        await until(lambda: any(f"Do: {STRANGE}" in str(call.params.get("text")) for call in server.state.calls))
        assert not any("parse_mode" in call.params for call in server.state.calls)


async def test_a_malformed_update_between_good_ones(tmp_path: Path) -> None:
    """Whatever stands between them, the two good ones are answered, and all are acknowledged."""
    async with api() as server, bot(tmp_path, server):
        ann, ben = someone(server), someone(server, 1)
        ann.type("/start")
        for broken in (
            {},
            {"chat": None},
            {"chat": {"id": "x"}},
            {"chat": {"id": 2**70}, "message_id": 1, "text": "/start"},
        ):
            server.state.push_update("message", broken)
        server.state.push_update("callback_query", {"id": 5, "data": ["x"]})
        server.state.push_update("my_chat_member", {"chat": {"id": ann.id, "type": "private"}})
        ben.type("/start")
        await until(lambda: ann.seen and ben.seen and not server.state.updates.pending)
