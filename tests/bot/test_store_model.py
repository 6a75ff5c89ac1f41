"""Every store is compared with a dictionary under random operations."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.store.base import Row, Store, VersionMiss

from .test_store_contract import Opener, opener_of

_PEOPLE = st.integers(1, 4)
_OPERATION = st.one_of(
    st.tuples(st.just("save"), _PEOPLE, st.binary(max_size=40), st.integers(0, 3), st.none() | st.floats(0, 100)),
    st.tuples(st.just("delete"), _PEOPLE, st.integers(0, 3)),
    st.tuples(st.just("due"), st.floats(0, 100)),
    st.tuples(st.just("clear")),
    st.tuples(st.just("again")),
)


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.long)])
@settings(max_examples=25)
@given(groups=st.lists(st.lists(_OPERATION, min_size=1, max_size=6), max_size=8))
def test_every_store_behaves_like_a_dictionary_with_versions(
    kind: str, groups: list[list[tuple]], tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> None:
    """In groups and across restarts."""
    opener = opener_of(kind, request)
    asyncio.run(_like_a_dictionary(opener, tmp_path_factory.mktemp("model") / "people.db", groups))


async def _like_a_dictionary(opener: Opener, path: Path, groups: list[list[tuple]]) -> None:
    store, model = await opener(path), dict[int, Row]()
    try:
        for group in groups:
            for name, *args in group:
                if name == "again":
                    await store.close()
                    store = await opener(path)
                elif name == "clear":
                    await store.clear()
                    model.clear()
                elif name == "due":
                    found = list(await store.due(args[0], 9))
                    due = {who: row.due_at for who, row in model.items() if row.due_at is not None}
                    assert set(found) == {who for who, at in due.items() if at <= args[0]}
                    assert [due[who] for who in found] == sorted(due[who] for who in found)
                else:
                    await _write(store, model, name, *args)
            assert {who: await store.load(who) for who in range(1, 5)} == {who: model.get(who) for who in range(1, 5)}
    finally:
        await store.close()


async def _write(store: Store, model: dict[int, Row], name: str, who: int, *args: Any) -> None:
    there = model[who].version if who in model else 0
    document, version, due_at = args if name == "save" else (b"", *args, None)
    call = store.save(who, document, version, due_at) if name == "save" else store.delete(who, version)
    if version != there or (name == "delete" and who not in model):
        with pytest.raises(VersionMiss):
            await call
        return
    await call
    if name == "save":
        model[who] = Row(document, there + 1, due_at)
    else:
        del model[who]
