"""End to end over real HTTP: stickers, files, locations, huge pastes and malformed updates."""

from pathlib import Path

import pytest

from bot.delivery.document import decode
from bot.local import people
from tests.bots import Someone, api, bot, someone, until

from .test_whole_way import to_where

pytestmark = pytest.mark.usefixtures("impatient")
STRANGE = "Ac\u202eme\u200d <b>&amp; *_[x](y)\u200b co\u200f\N{FAMILY}\N{ZERO WIDTH JOINER}\N{MAN}"


@pytest.mark.parametrize("kind", people.KINDS)
async def test_unreadable_messages_are_answered(tmp_path: Path, kind: str) -> None:
    """Stickers, voices, pictures, files: a kind word, and the open question again."""
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
async def test_captions_are_read(tmp_path: Path, kind: str, unseen: str) -> None:
    """They answer questions, give commands and bring helplines like any text."""
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
    """Asked for or not, it is confirmed and stored as a zone; the coordinates aren't in the document."""
    async with api() as server, bot(tmp_path, server) as app:
        ann, ben = someone(server), someone(server, 1)
        await ann.says("/timezone")
        for who, unasked in ((ann, False), (ben, True)):
            before = len(who.seen)
            people.send(server.state, who.id, "location", {"latitude": 35.6762, "longitude": 139.6503})
            await until(lambda: len(who.seen) > before)  # noqa: B023 - awaited within the round
            assert who.last.endswith("now, Tokyo time. Is it the same where you are?")
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


async def test_a_paste_of_64_kilobytes_is_one_answer(tmp_path: Path) -> None:
    """It arrives in sixteen messages; no message of ours is too long, and nobody waits."""
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
    """Right-to-left marks, markup, zero-width letters are sent back unchanged and unescaped."""
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


async def test_a_malformed_update_does_not_affect_its_neighbours(tmp_path: Path) -> None:
    """The good updates are answered, and all are acknowledged."""
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
