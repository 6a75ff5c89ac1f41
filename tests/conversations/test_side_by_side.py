"""Buttons stand side by side where a phone shows their labels whole."""

from conversations.dialogue.forms import ROW, in_rows
from conversations.dialogue.messages import Button, Rows

from .chat import Chat
from .everything import Everything


def labels(rows: Rows) -> list[list[str]]:
    """What the buttons of each row say."""
    return [[button.label for button in row] for row in rows]


def arranged(*given: str) -> list[list[str]]:
    """Labels as they are arranged."""
    return labels(in_rows([Button(label, choice=str(place)) for place, label in enumerate(given)]))


def test_short_labels_share_a_row_and_a_long_one_stands_alone() -> None:
    """In the order they were given, two to a row at most."""
    assert arranged("Badly", "Mixed", "More") == [["Badly", "Mixed"], ["More"]]
    assert arranged("Nerves", "A question I had no answer to", "I rambled") == [
        ["Nerves"],
        ["A question I had no answer to"],
        ["I rambled"],
    ]
    assert arranged() == []


def test_more_share_a_row_only_where_they_fit() -> None:
    """Five faces do; five words don't."""
    assert labels(in_rows([Button(face) for face in "12345"], 5)) == [list("12345")]
    assert len(in_rows([Button(f"A bad day {n}") for n in range(5)], 5)) == 2


def test_a_button_that_deletes_stands_alone() -> None:
    """Nobody should hit it in passing."""
    gone = Button("Delete it", choice="delete", style="danger")
    assert in_rows([Button("Keep it"), gone, Button("Back")]) == ((Button("Keep it"),), (gone,), (Button("Back"),))


def test_a_tick_moves_no_button() -> None:
    """Whatever is picked, each answer keeps its place."""
    chat = Chat().reach("reflect.hindrances")

    def places() -> list[list[str]]:
        return [[label.removeprefix("✓ ") for label in row] for row in labels(chat.command("resume")[0].rows)]

    before = places()
    for key in ("nerves", "rambled", "unprepared"):
        chat.press(key)
        assert places() == before


def test_every_keyboard_fits_a_phone(everything: Everything) -> None:
    """No button that shares its row is wider than its share."""
    rows = {row for rows in everything.keyboards for row in rows}
    assert [row for row in rows if len(row) > 1 and len(row) * max(len(button.label) for button in row) > ROW] == []
