"""Renders a template of this folder as PNG or PDF. Used from one thread; typst releases the GIL."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .letters import FONTS, missing

if TYPE_CHECKING:
    from typst import Compiler

FOLDER = Path(__file__).parent
TEMPLATES: Mapping[str, Literal["png", "pdf"]] = {
    "card": "png",
    "progress": "png",
    "sheet": "pdf",
    "playbook": "pdf",
}
"""The templates, each a .typ file of that name, and the format it is rendered to."""
ACCESSIBLE = ("playbook",)
"""PDFs that screen readers can follow: Typst refuses to write one that breaks the rules of PDF/UA-1."""
ONE_TO_ONE = 72.0  # one point of the template is one pixel


def draw(template: str, data: Mapping[str, Any]) -> bytes:
    """Render a template with data.

    Raises:
        ValueError: Our fonts lack a character, or rendering failed. The message quotes nothing of the data.
    """
    if template not in TEMPLATES:
        raise ValueError("no such template")
    if any(missing(text) for text in _texts(data)):
        raise ValueError("a letter that no font has")
    try:
        drawn = _compiler().compile(
            input=str(FOLDER / f"{template}.typ"),
            format=TEMPLATES[template],
            ppi=ONE_TO_ONE,
            pdf_standards=["ua-1"] if template in ACCESSIBLE else [],
            sys_inputs={"data": json.dumps(data)},
        )
    except BaseException as error:  # noqa: BLE001 - a Rust panic is not an Exception
        raise ValueError(type(error).__name__) from None  # its message may quote the person
    if not isinstance(drawn, bytes):
        raise ValueError("more than one page")
    return drawn


@cache
def _compiler() -> "Compiler":
    """The compiler, with our fonts only. Loaded when the first picture is rendered."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
    return typst.Compiler(root=str(FOLDER), font_paths=fonts, ignore_system_fonts=True)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
