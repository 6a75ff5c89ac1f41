"""After an interview there is a thank-you note, whatever the mood, with the one thing they talked about."""

import pytest

from conversations.dialogue.messages import BACK

from .invited import after, someone, with_date, without_thanks


@pytest.mark.parametrize(("how", "then"), [("well", ""), ("mixed", "reflect"), ("badly", "reflect")])
def test_each_mood_has_its_note_with_what_they_talked_about(how: str, then: str) -> None:
    """It can be copied; then the tips go on, unless it went well."""
    chat = someone()
    with_date(chat)
    after(chat, how)
    assert chat.at == "after.talked"
    chat.type("I enjoyed hearing about how they train new people.")
    assert "I enjoyed hearing about how they train new people. I'd" in chat.said[0].block
    assert ("answer you'd give differently now" in chat.said[0].block) == (how != "well")
    assert "(something they told you)" not in chat.said[0].block
    chat.press("send")
    assert (chat.talk.dialogue if chat.person.talks else "") == then
    assert chat.person.interviews[1].talked == "how they train new people."
    chat.command("interview 1")
    assert "• What you talked about: how they train new people." in chat.last


def test_without_it_the_note_has_a_place_for_it() -> None:
    """And nobody has to send one."""
    chat = someone()
    with_date(chat)
    after(chat, "badly")
    other = chat.copy()
    chat.press("skip")
    assert "(something they told you)" in chat.said[0].block
    chat.choose(BACK)
    assert chat.at == "after.talked"
    without_thanks(other)
    assert other.talk.dialogue == "reflect"
