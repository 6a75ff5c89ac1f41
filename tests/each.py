"""Many cheap cases in one test."""

import inspect
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

Test = Callable[..., None]


def each(names: str | tuple[str, ...], values: Iterable[Any]) -> Callable[[Test], Test]:
    """Like `pytest.mark.parametrize`, but in one test, which fails with all that is wrong.

    It is for tables of hundreds of cases, each of which takes less time than pytest needs to collect, hand out and
    report a test. Fixtures are shared by all cases.
    """
    keys = tuple(names.replace(" ", "").split(",")) if isinstance(names, str) else names
    cases = [dict(zip(keys, value if len(keys) > 1 else (value,), strict=True)) for value in values]

    def decorate(test: Test) -> Test:
        signature = inspect.signature(test)
        fixtures = [one for name, one in signature.parameters.items() if name not in keys]

        @wraps(test)
        def run(**given: Any) -> None:
            assert cases, "a table without cases"
            failed = []
            for case in cases:
                try:
                    test(**given, **case)
                except Exception as error:  # noqa: BLE001 - raised below, with the others
                    error.add_note(f"with {case!r:.500}")
                    failed.append(error)
            if failed:
                raise failed[0] if len(failed) == 1 else ExceptionGroup(f"{len(failed)} of {len(cases)}", failed)

        run.__signature__ = signature.replace(parameters=fixtures)  # type: ignore[attr-defined]
        return run

    return decorate
