"""A button of an older version whose answer has another name now."""

from conversations import RENAMED, Question, Tapped

from .chat import at_tip


def test_an_old_name_at_a_question_nobody_knows_is_too_old() -> None:
    """No place tells what it is called now, and it is answered like any other old button."""
    chat = at_tip(2)
    (old,) = RENAMED.options["feedback.more"]
    before = chat.at
    chat.feed(Tapped(Question(900, 900), old))
    assert chat.said[0].text == chat.outside.render("common-too_old")
    assert chat.at == before


def test_an_old_name_elsewhere_is_left_as_it_is() -> None:
    """The same word is another answer at another question."""
    chat = at_tip(2).reach("feedback.other", {"feedback.whom": "nobody"})
    chat.press("odds")
    assert chat.at == "feedback.odds"
