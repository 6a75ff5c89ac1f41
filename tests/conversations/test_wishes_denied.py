"""What somebody does not want isn't done; when the next check-ins come is shown; having to isn't fear."""

import pytest

from bot.world.hearing import hearing

from .chat import Chat, after_all

KEEPS = [
    "no i dont want fewer",
    "i never asked for fewer",
    "dont want less, keep it how it is",
    "no",
    "i didnt say stop",
    "neither",
    "keep it as it is",
    "once a day at most",
    "dont stop",
    "nothing, leave it as it is",
]
DENIED = [
    "dont stop",
    "i dont want to delete my stuff",
    "im not saying i want to quit",
    "please dont stop writing to me",
    "i dont want you to stop messaging",
    "i didnt ask you to stop",
    "not asking you to delete my stuff",
    "i dont want fewer messages",
    "i never said i wanted less",
    "i dont want to stop the check ins",
    "dont delete my stuff",
    "never said stop",
    "keep messaging me",
]
MEANT = [
    ("stop messaging me", "wish:stop_messages"),
    ("i dont want any more messages", "wish:stop_messages"),
    ("i dont want you to write to me", "wish:stop_messages"),
    ("delete my data", "wish:delete_me"),
    ("less often please", "wish:change_time"),
]
WHEN = [
    "when do you check in",
    "when will you message me",
    "when do i hear from you next",
    "when are you going to write",
    "how often do you check in",
    "when's my next check in",
    "what day do you text me",
    "when is the next message",
    "what time do you check in",
    "will you message me tomorrow",
]
RESIGNED = [
    "suppose ill have to wont i",
    "guess i have to",
    "i suppose ill have to",
    "guess i have no choice",
    "fine if i must",
    "have to dont i",
]


@pytest.mark.parametrize("words", KEEPS)
def test_no_fewer_leaves_all_as_it_is(words: str) -> None:
    """Nothing is paused, eased or stopped, and it is said."""
    chat = after_all()
    chat.command("checkins fewer")
    before = chat.person.check_ins
    chat.type(words)
    assert (chat.person.check_ins.rhythms, chat.person.check_ins.stopped) == (before.rhythms, before.stopped)
    assert not chat.person.talks
    assert "everything stays as it is" in chat.text


@pytest.mark.parametrize("words", DENIED)
def test_a_wish_that_is_denied_is_none(words: str) -> None:
    """No choice of stopping or deleting is opened by it, with nothing open and at a question."""
    assert hearing().read(words, guess=True).kind not in (
        "wish:stop_messages",
        "wish:delete_me",
        "wish:change_time",
        "wish:human",
    )
    for chat in (after_all(), Chat().reach("reflect.went")):
        chat.type(words)
        assert chat.at.partition(".")[0] not in ("check_in_settings", "forget")
        assert "everything stays as it is" in chat.text


@pytest.mark.parametrize(
    "words",
    ["i dont want to plan my week", "i dont need the menu", "no i dont want a human", "i don't want to practise"],
)
def test_what_a_command_does_is_not_done_either(words: str) -> None:
    """If that is what they don't want, and no more is said."""
    assert not hearing().read(words, guess=False).kind.startswith("wish:")


@pytest.mark.parametrize(
    "words", ["dont forget my interview", "i didnt want to stop talking", "i couldnt stop shaking"]
)
def test_other_things_that_are_not_done_are_no_wish(words: str) -> None:
    """Nothing is said of our messages."""
    assert hearing().read(words, guess=True).kind != "wish:as_it_is"


@pytest.mark.parametrize(("words", "kind"), MEANT)
def test_what_is_wished_is_still_heard(words: str, kind: str) -> None:
    """A not before what they no longer want is one of these."""
    assert hearing().read(words, guess=True).kind == kind


@pytest.mark.parametrize("words", WHEN)
def test_when_we_write_next_is_shown(words: str) -> None:
    """With nothing open and at a question: /checkins says what comes when."""
    for chat in (after_all(), Chat().reach("reflect.went")):
        chat.type(words)
        assert chat.at == "check_in_settings.what"
        assert "once a day at most" in chat.text


@pytest.mark.parametrize("words", RESIGNED)
def test_having_to_is_no_fear(words: str) -> None:
    """Whoever resigns isn't told what helps with nerves."""
    assert hearing().read(words, guess=True).kind not in ("feeling:anxious", "ask:advice:nerves", "feeling:low")
    chat = after_all()
    chat.type(words)
    assert "ask nerves" not in chat.keys


@pytest.mark.parametrize(
    "words", ["once a day at most", "no more than once a day", "every day is fine", "daily please"]
)
def test_once_a_day_at_most_is_daily(words: str) -> None:
    """Where we ask how often."""
    assert hearing().read(words, "check_in_settings.rhythm").options == ("daily",)


@pytest.mark.parametrize(
    ("words", "minute"),
    [
        ("6pm is fine", 18 * 60),
        ("make it 6pm", 18 * 60),
        ("around 6pm works for me", 18 * 60),
        ("7 in the evening would be good", 19 * 60),
        ("18:30 please", 18 * 60 + 30),
    ],
)
@pytest.mark.parametrize("step", ["hour", "clock"])
def test_a_time_told_in_a_sentence_is_taken(step: str, words: str, minute: int) -> None:
    """At the question for the time of day."""
    chat = after_all()
    chat.person.zone = "Europe/London"
    chat.begin("check_in_settings", step)
    chat.type(words)
    assert chat.person.check_ins.minute == minute
