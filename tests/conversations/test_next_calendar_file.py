"""The calendar file of an interview."""

from conversations import File

from .chat import Chat
from .invited import LIST, pick, someone, with_date


def file_of(chat: Chat) -> File:
    """The file that was sent last."""
    return next(message for message in chat.reply.messages if isinstance(message, File))


def test_each_calendar_file_has_a_higher_number_than_the_last() -> None:
    """Even after Back, because a calendar keeps the highest."""
    chat = someone()
    number = with_date(chat)
    seen = []
    for day in ("11 november", "12 november"):
        chat.command(f"next file {number}")
        seen.append(file_of(chat).data)
        chat.command(f"next when {number}")
        pick(chat, day)
    chat.command(f"next file {number}")
    seen.append(file_of(chat).data)
    assert [data["interview"] for data in seen] == [number] * 3
    assert [data["sequence"] for data in seen] == sorted({data["sequence"] for data in seen})  # type: ignore[type-var]
    assert [str(data["start"])[:10] for data in seen] == ["2026-11-06", "2026-11-11", "2026-11-12"]


def test_the_calendar_file_does_not_contain_the_list() -> None:
    """Calendars are shared: it has place, people and role, but no plan and no item."""
    chat = someone(*LIST)
    number = with_date(chat)
    one = chat.person.interviews[number]
    one.room, one.meets, chat.person.nerves = "Zoom: https://x.example/a?b=1, code 77", "Sam", "If I shake"
    chat.command(f"next file {number}")
    data = file_of(chat).data
    assert (data["place"], data["link"]) == (one.room, "https://x.example/a?b=1")
    assert "Sam" in str(data["notes"])
    assert not [words for words in ("Pause", "Rush", "If I shake") if words in str(data)]
