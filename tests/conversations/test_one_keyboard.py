"""One keyboard at a time: whatever is asked, only the newest question has buttons that answer it."""

import pytest
from hypothesis import settings
from hypothesis.stateful import invariant

from conversations import DIALOGUES, Event, Question, Redraw, Reply
from conversations.dialogue.messages import RESUME, WAS, Message, Rows

from .chat import Chat, after_all, at_tip, in_tip_1
from .everything import Everything
from .test_any_order import AnyOrder


class Phone:
    """What a person sees: every message with its keyboard as it was changed since."""

    def __init__(self) -> None:
        self.messages: list[tuple[Question | None, Rows]] = []

    def take(self, message: Message) -> None:
        """Show a message, or change the keyboard of the newest that asks that question, as the bot does."""
        if not isinstance(message, Redraw):
            self.messages.append((message.question, message.rows))
            return
        for place in reversed(range(len(self.messages))):
            if self.messages[place][0] == message.question:
                self.messages[place] = (message.question, message.rows)
                return

    @property
    def live(self) -> list[Question]:
        """The questions that have a button which answers them; one for each message."""
        return [
            question
            for question, rows in self.messages
            if question and any(button.choice not in ("", WAS, RESUME) for row in rows for button in row)
        ]


def seen(chat: Chat) -> Phone:
    """What that person sees by now."""
    phone = Phone()
    for message in chat.heard:
        phone.take(message)
    return phone


class OneKeyboard(AnyOrder):
    """Everything a person can do, in any order, looked at on their phone."""

    phone: Phone

    def happens(self, event: Event, *, may_lose: bool = False) -> Reply:
        """Let it happen, and show what came of it."""
        if not hasattr(self, "phone"):
            self.phone = Phone()
            if self.person.talks:  # they stood somewhere already
                talk = self.person.talks[-1]
                self.phone.messages.append((Question(talk.id, talk.question), ()))
        reply = super().happens(event, may_lose=may_lose)
        for message in reply.messages:
            self.phone.take(message)
        return reply

    @invariant()
    def one_question_has_buttons(self) -> None:
        """There is one keyboard that answers anything, at most."""
        assert len(getattr(self, "phone", Phone()).live) <= 1


OneKeyboard.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestOneKeyboard = OneKeyboard.TestCase


def test_whatever_is_done_at_any_place_leaves_one_keyboard(everything: Everything) -> None:
    """Words, a command, a stop and an old button, at every question there is."""
    for place in everything.places.values():
        for act in ("/help", "/mood", "/stop", "qqq", "/checkins"):
            chat = place.chat.copy()
            phone, earlier = Phone(), len(chat.heard)
            phone.messages.append((chat.question, chat.keyboards[chat.question]))
            chat.command(act[1:]) if act.startswith("/") else chat.type(act)
            chat.choose("no such thing") if chat.person.talks else None
            for message in chat.heard[earlier:]:
                phone.take(message)
            assert len(phone.live) <= 1, (place.name, act, phone.live)


def test_a_question_asked_again_takes_the_buttons_of_its_older_copy() -> None:
    """What nobody understands asks once more, and the message above loses its buttons."""
    chat = in_tip_1()
    chat.type("qqq")
    assert [(one.question, one.rows) for one in chat.redrawn] == [(chat.question, ())]
    assert seen(chat).live == [chat.question]


def test_a_dialogue_on_top_takes_the_buttons_of_the_one_beneath() -> None:
    """While another dialogue asks, the question beneath has no buttons; it gets them back, in one line."""
    chat = in_tip_1()
    beneath = chat.question
    chat.command("mood")
    assert seen(chat).live == [chat.question] != [beneath]
    chat.press("stop")
    assert chat.said[-1].text == "Let's go back to where we were. How do you think it went?"
    assert seen(chat).live == [beneath]


def test_a_page_has_its_button_again_once_the_list_is_done() -> None:
    """Writing is left in peace while its button is there; a dialogue about the list takes it, and then it's back."""
    chat = after_all()
    chat.command("write happened")
    chat.command("dodont")
    assert chat.said[-1].question is None
    chat.command("dodont change")
    chat.press("stop")
    assert chat.at == "page.write"
    assert chat.keys[:1] == ["done"]
    assert chat.talk.live


def test_a_used_button_tapped_again_is_answered_once() -> None:
    """It offers to change that answer; the same tap again says nothing, until something else was done."""
    chat = in_tip_1(hindrances=True)
    tap = chat.press_of("was", chat.asked["reflect.went"])
    assert len(chat.feed(tap)) == 1
    assert chat.feed(tap) == []
    change = chat.press_of("change")
    assert chat.feed(change)[-1].text.startswith("How do you think it went?")
    assert chat.feed(change) == []
    chat.press("badly")
    chat.wait(minutes=11)
    assert len(chat.feed(tap)) == 2, "that button's question was taken back: it is too old"
    chat.wait(minutes=11)
    assert len(chat.feed(tap)) == 2, "and later they may have forgotten that it was said"


def test_what_offers_to_change_an_answer_is_the_one_keyboard() -> None:
    """It takes the buttons of the open question, which are back when they carry on; its own are gone then."""
    chat = in_tip_1(hindrances=True)
    chat.press("was", chat.asked["reflect.went"])
    offer = chat.said[0].question
    assert seen(chat).live == [offer] != [chat.question]
    chat.press("resume")
    assert seen(chat).live == [chat.question]
    chat.press("nerves")
    assert seen(chat).live == [chat.question]


def test_an_answer_typed_below_such_an_offer_marks_its_own_question() -> None:
    """The open question is still the one that words answer, and it shows what was chosen."""
    chat = in_tip_1(hindrances=True)
    chat.press("was", chat.asked["reflect.went"])
    open_question = chat.question
    chat.type("done")
    chat.type("nerves")
    chat.type("done")
    assert chat.keyboards[open_question][0][0].choice == WAS


def test_going_on_takes_go_on_away() -> None:
    """A stopped question keeps Go on; once they go on it stands above without a button."""
    chat = in_tip_1()
    chat.press("stop")
    chat.command("resume")
    assert [one.rows for one in chat.redrawn if one.question == chat.question] == [()]
    assert seen(chat).live == [chat.question]


@pytest.mark.parametrize("number", range(1, 7))
def test_back_to_where_we_were_is_one_line(number: int) -> None:
    """No welcome, no list and no letter once more: one line, and the buttons."""
    chat = at_tip(number)
    chat.command("privacy")
    again = chat.said[-1]
    assert again.question == chat.question
    assert again.text.startswith("Let's go back to where we were. ")
    assert (again.title, again.block, again.above) == ("", "", "")
    assert "\n" not in again.text
    assert len(again.text) <= 230


def test_the_welcome_is_said_once() -> None:
    """After an aside only its question comes again."""
    chat = Chat()
    chat.command("start")
    chat.command("help")
    assert chat.said[-1].text == "Let's go back to where we were. What brings you here?"


def test_each_question_in_one_line_is_a_question(everything: Everything) -> None:
    """At every place the line that leads back to it is short, and still says what is asked."""
    for place in everything.places.values():
        chat = place.chat.copy()
        chat.command("help")
        said = chat.said[-1]
        if said.text.startswith("Let's go back to where we were. ") and place.dialogue in DIALOGUES:
            assert len(said.text) <= 230, place.name
            assert any(word in said.text.lower() for word in ("?", "type", "tap")), (place.name, said.text)


def test_documents_of_before_are_set_right_at_the_next_question() -> None:
    """Where we didn't note which questions have buttons, all of them lose theirs but the one that is asked."""
    chat = after_all()
    chat.begin("setback")
    chat.begin("mood")
    for talk in chat.person.talks:
        talk.live = True  # as read from a document without the field
    older = [Question(talk.id, talk.question) for talk in chat.person.talks]
    chat.command("network")
    assert [one.question for one in chat.redrawn if not one.rows] == older


def test_the_same_answer_tapped_much_later_is_still_the_answer() -> None:
    """On a screen that shows the buttons of before it says nothing new, and neither does Stop."""
    chat = in_tip_1()
    badly = chat.press_of("badly")
    chat.feed(badly)
    stop = chat.press_of("stop")
    chat.wait(minutes=11)
    assert chat.feed(badly) == []
    chat.feed(stop)
    chat.wait(minutes=11)
    assert chat.feed(stop) == []


def test_a_change_that_is_asked_already_is_not_asked_twice() -> None:
    """Its button tapped again much later leads to the question that it opened."""
    chat = after_all()
    chat.press("was", chat.asked["reflect.hindrances"])
    change = chat.press_of("change")
    chat.feed(change)
    question = chat.question
    chat.wait(minutes=11)
    assert [one.question for one in chat.feed(change)] == [question]
    assert len(chat.person.talks) == 1
