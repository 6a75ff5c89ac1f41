"""Sections as Markdown, and as one page of HTML that needs nothing else: no script, no picture, no address."""

from collections.abc import Iterator, Sequence
from html import escape

from ..markdown import literal, shown
from .sections import Section

STYLE = (
    ":root{color-scheme:light dark;--ink:#1d1d1f;--paper:#fff;--soft:#5c5c66;--line:#d5d5dc}"
    "@media(prefers-color-scheme:dark){:root{--ink:#ececf1;--paper:#17171b;--soft:#a5a5b1;--line:#3a3a44}}"
    "body{margin:0 auto;max-width:42rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);"
    "font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}"
    "h1{font-size:1.6rem}"
    "h2{font-size:1.25rem;margin:2rem 0 .5rem;padding-bottom:.2rem;border-bottom:1px solid var(--line)}"
    "h3{font-size:1rem;margin:1.2rem 0 .2rem}ul{margin:.2rem 0;padding-inline-start:1.2rem}"
    ".own{white-space:pre-wrap;margin:.2rem 0}.small{color:var(--soft);font-size:.9rem}"
    "@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--soft:#444;--line:#999}"
    "body{max-width:none;padding:0;font-size:11pt}h2,h3{break-after:avoid}li,.own{orphans:3;widows:3}}"
)


def markdown(title: str, note: str, made: Sequence[Section]) -> str:
    """The sections as Markdown; none of their words is taken for a mark."""
    return "\n".join(_markdown(title, note, made)) + "\n"


def _markdown(title: str, note: str, made: Sequence[Section]) -> Iterator[str]:
    yield from (f"# {literal(title)}", "", literal(note))
    for section in made:
        yield from ("", f"## {literal(section.heading)}")
        for part in section.parts:
            if part.heading:
                yield from ("", f"### {literal(' '.join(part.heading.split()))}")
            if part.lines:
                yield from ("", *(f"- {literal(line)}" for line in part.lines))
            if part.text:
                yield from ("", "  \n".join(literal(line) for line in part.text.splitlines()))


def page(title: str, note: str, made: Sequence[Section], language: str) -> str:
    """The sections as a page: all words are escaped, and its policy forbids the browser to load or run anything."""
    policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
    head = (
        f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{_text(title)}</title><style>{STYLE}</style>"
    )
    body = "".join(_body(title, note, made))
    return (
        f'<!doctype html>\n<html lang="{escape(language)}" dir="auto">\n<head>{head}</head>\n'
        f"<body><main>{body}</main></body>\n</html>\n"
    )


def _body(title: str, note: str, made: Sequence[Section]) -> Iterator[str]:
    yield f'<h1>{_text(title)}</h1><p class="small">{_text(note)}</p>\n'
    for section in made:
        yield f"<section><h2>{_text(section.heading)}</h2>\n"
        for part in section.parts:
            if part.heading:
                yield f'<h3 dir="auto">{_text(part.heading)}</h3>'
            if part.lines:
                items = "".join(f'<li dir="auto">{_text(line)}</li>' for line in part.lines)
                yield f"<ul>{items}</ul>\n"
            if part.text:
                yield f'<p class="own" dir="auto">{_text(part.text)}</p>\n'
        yield "</section>\n"


def _text(words: str) -> str:
    return escape(shown(words))
