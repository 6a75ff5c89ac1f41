"""A second interview builds on the first: defaults are copied, and recurring causes pointed out."""

from conversations.person import Interview

from .chat import Chat, after_all, in_tip_1


def second(*causes: str, where: str = "Globex", went: str = "badly") -> Chat:
    """Someone who came through all six tips with Acme (nerves), and is past tip 1 with the next interview."""
    chat = after_all()
    chat.command("new_interview")
    answers = {"new_interview.where": f":{where}", "reflect.went": went}
    chat.reach("reflect.right" if went == "well" else "reflect.hindrances", answers)
    if causes:
        for cause in causes:
            chat.press(cause) if cause in chat.keys else chat.type(cause)
        chat.press("done")
    return chat


def test_causes_named_last_time_are_shown_with_the_question() -> None:
    """In their words, and whose they were."""
    chat = second()
    assert "What got in your way this time? Last time, after Acme, it was: My nerves" in chat.last
    assert "you named" not in in_tip_1(hindrances=True).last  # there is nothing before the first interview


def test_recurring_causes_are_pointed_out() -> None:
    """As an observation in their words, without praise, blame or a count."""
    chat = second("nerves", "rambled")
    chat.type("I listened")
    assert "This came up after Acme too: My nerves" in chat.said[-1].above
    assert "not this time" not in chat.said[-1].above
    chat = second("rambled")
    chat.press("skip")
    assert "This got in the way after Acme, but not this time: My nerves" in chat.said[-1].above
    assert "also named" not in chat.said[-1].above


def test_their_own_causes_are_compared_word_for_word() -> None:
    """The same words recurred; with other words the old one is gone, and both are quoted."""
    chat = after_all()
    chat.person.interviews[1].hindrances, chat.person.interviews[1].hindrance_own = ["else"], "the lift was stuck"
    chat.command("new_interview")
    chat.reach("reflect.hindrances", {"new_interview.where": ":Globex", "reflect.went": "mixed"})
    assert "Last time, after Acme, it was: the lift was stuck" in chat.last
    other = chat.copy()
    chat.type("the phone rang")
    chat.press("done")
    chat.press("skip")
    assert "also named" not in chat.said[-1].above
    assert "This got in the way after Acme, but not this time: the lift was stuck" in chat.said[-1].above
    other.type("The lift was stuck!")
    other.press("done")
    other.press("skip")
    assert "This came up after Acme too: The lift was stuck!" in other.said[-1].above
    assert "not this time" not in other.said[-1].above


def test_names_of_emoji_alone_are_told_apart() -> None:
    """Two places, each named by one emoji, are different."""
    chat = after_all()
    chat.person.interviews[1].where, chat.person.interviews[1].role = "🏦", "shift lead"
    chat.command("new_interview")
    other = chat.copy()
    chat.type("🏭")
    assert chat.person.interviews[2].role == ""
    other.type("🏦")
    assert other.person.interviews[2].role == "shift lead"


def test_tone_channel_and_questions_are_copied_to_the_next_interview() -> None:
    """At the same place the role and the name too."""
    chat = after_all()
    first = chat.person.interviews[1]
    first.tone, first.channel, first.questions = "formal", "linkedin", ["change"]
    first.role, first.addressee, first.source = "shift lead", "Dana", "agency"
    chat.command("new_interview")
    other = chat.copy()
    chat.type("ACME!")
    assert "I've kept the job title from last time: “shift lead”." in chat.last
    other.type("Globex")
    assert "kept the role" not in other.last
    kept, fresh = chat.person.interviews[2], other.person.interviews[2]
    assert (kept.tone, kept.channel, kept.questions) == ("formal", "linkedin", ["change"])
    assert (kept.role, kept.addressee, kept.source) == ("shift lead", "Dana", "agency")
    assert (fresh.tone, fresh.channel, fresh.questions) == ("formal", "linkedin", ["change"])
    assert (fresh.role, fresh.addressee, fresh.source) == ("", "", "")
    assert isinstance(fresh, Interview)
    assert not fresh.finished
