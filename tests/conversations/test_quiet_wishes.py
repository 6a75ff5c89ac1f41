"""When they don't want to be written to is a wish for another time, not for silence; others' news isn't theirs."""

from bot.world.hearing import hearing

from ..each import each


@each("words", [
    "don't text me while I'm working", "no messages when i'm on shift", "never ping me during my shift pls",
    "leave me be over the weekend", "let me be on sundays", "no reminders on saturdays", "only mornings please",
    "just weekends", "only in the evenings", "every fortnight would do", "please dont write when i am asleep",
])  # fmt: skip
def test_a_quiet_time_is_a_change_of_time(words: str) -> None:
    """Nothing is stopped."""
    assert hearing().read(words, guess=True).kind == "wish:change_time"


@each("words", [
    "leave me alone", "stop messaging me", "no more messages", "dont contact me again", "leave me in peace please",
])  # fmt: skip
def test_a_wish_for_silence_names_no_time(words: str) -> None:
    """It is still heard as one."""
    assert hearing().read(words, guess=True).kind == "wish:stop_messages"


@each("words", [
    "my cousin was turned down by a uni", "my wife was hired in march",
    "i was hired there in 2012", "they gave my cousin an offer", "offer of support from the church",
    "i dropped off my cv", "i was rejected there years ago",
])  # fmt: skip
def test_news_of_others_or_of_long_ago_is_no_news(words: str) -> None:
    """Nobody is congratulated, or comforted, for it."""
    assert hearing().read(words, guess=True).kind not in {"news:another_no", "news:job", "news:offer"}
