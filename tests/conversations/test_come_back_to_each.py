"""Of two tips that are half done, each is come back to when that was agreed."""

from datetime import timedelta

from conversations.person import ComeBack

from .chat import Chat, coming_up, in_tip_1
from .test_come_back import DAY, WEEK, is_about, stopped
from .unasked import only


def two_talks(when: str) -> Chat:
    """Someone who stopped tip 1 of Acme and said when to come back to it, then left that of Globex half done."""
    chat = only(stopped(when), "come_back")
    chat.command("new_interview")
    chat.type("Globex")
    chat.press("turned_down")
    chat.press("badly")
    return chat


def come_backs(chat: Chat) -> list[tuple[int, timedelta, bool]]:
    """Which talks are come back to, in how long, and whether they chose so."""
    found = [one for one in coming_up(chat) if one.occasion.kind == "come_back"]
    return [(one.occasion.about, one.comes - chat.now, one.occasion.own) for one in found]


def test_an_agreement_about_one_talk_does_not_affect_another() -> None:
    """Left alone with the first, they still get the second; dropping that one leaves the first alone."""
    chat = two_talks("never")
    acme, globex = (talk.id for talk in chat.person.talks)
    ((about, away, own),) = come_backs(chat)
    assert (about, own) == (globex, False)
    assert is_about(away, DAY)
    chat.command(f"drop {globex}")
    assert [talk.id for talk in chat.person.talks] == [acme]
    assert come_backs(chat) == []


def test_each_talk_is_come_back_to_when_it_was_agreed() -> None:
    """Two on one day are told apart."""
    chat = two_talks("next_week")
    acme, globex = (talk.id for talk in chat.person.talks)
    (first, second) = come_backs(chat)
    assert (first[0], first[2], second) == (globex, False, (acme, WEEK, True))
    for talk in chat.person.talks:
        talk.come_back = ComeBack(chosen=chat.now + DAY)
    chat.wait(days=1)
    assert chat.buttons == ["Carry on with “Reflect” (Acme)", "Carry on with “Reflect” (Globex)", "Remind me later"]


def test_later_postpones_only_its_own_talk() -> None:
    """The other one isn't brought up instead."""
    chat = only(stopped("evening"), "come_back")
    (said,) = chat.wait(hours=2)
    acme = chat.person.talks[0].id
    chat.command("new_interview")
    chat.type("Globex")
    chat.press("turned_down")
    chat.press("badly")
    chat.command(f"snooze 3h {said.check_in[0]}")
    assert (acme, timedelta(hours=3), True) in come_backs(chat)
    (said,) = chat.wait(hours=3)
    assert said.check_in[0].startswith(f"come_back.{acme}.")


def test_dropping_another_talk_keeps_the_question_about_the_pause() -> None:
    """That question belongs to the talk that was stopped."""
    chat = in_tip_1()
    chat.command("tip 2")
    below, above = chat.person.talks
    chat.press("stop")
    chat.command(f"drop {below.id}")
    assert chat.at == "pause.when"
    chat.command(f"drop {above.id}")
    assert chat.person.talks == []
