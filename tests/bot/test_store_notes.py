"""Notes of a store: what is kept for the whole database, by key."""

from pathlib import Path

from bot.store.sqlite import open_store


async def test_a_note_that_is_deleted_is_gone(tmp_path: Path) -> None:
    """Through a restart; one that there never was is no error, and its neighbours in the same commit are kept."""
    store = await open_store(tmp_path / "people.db")
    await store.set_note("a:1", b"one")
    await store.set_note("a:2", b"two")
    await store.delete_note("a:1")
    await store.delete_note("a:9")
    assert await store.note("a:1") is None
    await store.close()
    store = await open_store(tmp_path / "people.db")
    assert await store.notes("a:") == {"a:2": b"two"}
    await store.close()


async def test_notes_are_found_by_the_beginning_of_their_keys(tmp_path: Path) -> None:
    """In the order of the keys; nothing in a prefix has a meaning of its own."""
    store = await open_store(tmp_path / "people.db")
    for key in ("b:2", "b:10", "b", "c:1", "b%1", "B:1"):
        await store.set_note(key, key.encode())
    assert list(await store.notes("b:")) == ["b:10", "b:2"]
    assert list(await store.notes("b%")) == ["b%1"]
    assert await store.notes("nothing") == {}
    await store.close()
