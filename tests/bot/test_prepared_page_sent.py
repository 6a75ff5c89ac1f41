"""The page of what they prepared over real HTTP: a PDF arrives, or its text where it can't be made."""

from pathlib import Path

import pytest

from tests.bots import api, bot, someone, until

pytestmark = pytest.mark.usefixtures("impatient")


async def test_the_page_arrives_as_a_pdf_or_else_as_text(tmp_path: Path) -> None:
    """With what they typed; a letter that no font has makes it a text."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        await ann.says("/next")
        await ann.says("Acme")
        await ann.says("Berlin")
        await ann.presses("yes")
        await ann.says("/skip")
        await ann.says("/next prepare 1")
        await ann.says("Forklift licence")
        await ann.says("yes, keep it")
        await ann.says("Mine is from May")
        ann.type("/next page 1")
        await until(lambda: any("document" in one for one in ann.seen))
        (document,) = [one["document"] for one in ann.seen if "document" in one]
        file = server.state.files[document["file_id"]]
        assert (document["file_name"], file.mime) == ("interview.pdf", "application/pdf")
        assert file.data.startswith(b"%PDF")
        await ann.says("/next musts 1")
        await ann.says("Reading 𓂀")
        await ann.says("yes, keep it")
        ann.type("/next page 1")
        await until(lambda: any("I couldn't make the page" in one.get("text", "") for one in ann.seen))
        (text,) = [one["text"] for one in ann.seen if "I couldn't make the page" in one.get("text", "")]
        assert "• Reading 𓂀" in text
