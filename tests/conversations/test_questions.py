"""/questions: what they were asked in interviews, how it felt, and their own answers."""

from conversations import DIALOGUES
from conversations.interviews.answers import answers_of
from conversations.person import Person
from conversations.questions.bank import LONGEST, LONGEST_ANSWER, MOST, felt

from .chat import Chat, after_all


def texts(chat: Chat) -> list[str]:
    """The questions that are kept."""
    return [one.text for one in chat.person.questions.values()]


def noted(*lines: str, feels: str = "okay") -> Chat:
    """Somebody past all tips who noted these."""
    chat = after_all()
    chat.command("questions " + "\n".join(lines))
    while chat.at == "questions.felt":
        chat.press(feels)
        if chat.at == "questions.frame":
            chat.press("later")
    return chat


def opened(chat: Chat, number: int = 1) -> Chat:
    """The same at one question by itself."""
    chat.command("questions")
    chat.press(str(number))
    return chat


def test_tip_1_offers_to_note_them_and_goes_on() -> None:
    """Behind its other ways, so the short path is as long as before; the interview is known."""
    chat = Chat().reach("reflect.went")
    chat.press("more")
    chat.press("questions")
    assert "at Acme" in chat.last
    chat.type("Why do you want to work here?\n- What are you bad at?")
    for how in ("strong", "rough", "later"):
        chat.press(how)
    assert chat.at == "reflect.more"
    assert texts(chat) == ["Why do you want to work here?", "What are you bad at?"]
    assert [one.met[1].felt for one in chat.person.questions.values()] == ["strong", "rough"]


def test_a_rough_one_gets_a_frame_and_a_first_sentence() -> None:
    """The frame is that of its card of advice, which is one tap away; what they write is kept as the answer."""
    chat = after_all()
    chat.command("questions Tell me about a mistake you made")
    chat.press("rough")
    assert "Own a real mistake in one sentence, then say what I changed." in chat.last
    assert "I once …" in chat.last
    chat.press("card")
    assert "wrong price list" in chat.last
    chat.press("write")
    chat.type("I once sent the wrong price list.")
    assert chat.person.questions[1].answer == "I once sent the wrong price list."
    assert chat.person.talks == []


def test_a_question_that_no_card_is_about_has_a_frame_that_fits_any() -> None:
    """And there is no example to show."""
    chat = after_all()
    chat.command("questions How many windows are in this town?")
    chat.press("rough")
    assert "then one example" in chat.last
    assert "card" not in chat.keys


def test_one_that_comes_up_again_is_kept_once_and_pointed_out() -> None:
    """With each interview and how it felt there; they stand above all questions."""
    chat = noted("Why us?", feels="rough")
    chat.begin("new_interview")
    chat.type("Globex")
    chat.person.talks.clear()
    chat.command("questions why us")
    assert "has come up 2 times now" in chat.last
    chat.press("strong")
    assert "“Why us?” came up at Acme too" in chat.last
    assert texts(chat) == ["Why us?"]
    chat.command("questions")
    assert "• Why us? (2 times)" in chat.last
    chat.press("1")
    assert "• Globex: felt strong\n• Acme: felt rough" in chat.last


def test_the_rough_ones_come_first() -> None:
    """Then okay ones, those without an answer, strong ones; of those that felt alike the newest."""
    chat = after_all()
    chat.command("questions A1\nB1\nC1\nD1\nE1")
    for how in ("strong", "okay", "rough", "later", "skip", "rough", "later"):
        chat.press(how)
    chat.command("questions")
    assert chat.buttons[:5] == ["Rough: “E1”", "Rough: “C1”", "Okay: “B1”", "“D1”", "Strong: “A1”"]


def test_one_is_reworded_rated_again_and_deleted_with_undo() -> None:
    """Each leads back to where it began."""
    chat = opened(noted("Why us?"))
    for way in ("change", "edit"):
        chat.press(way)
    chat.type("Why here?")
    assert texts(chat) == ["Why here?"]
    for way in ("change", "felt", "rough"):
        chat.press(way)
    assert felt(chat.person.questions[1]) == "rough"
    for way in ("change", "delete"):
        chat.press(way)
    assert texts(chat) == []
    chat.press("undo")
    assert (chat.at, texts(chat)) == ("questions.bank", ["Why here?"])
    for way in ("1", "change", "delete", "fine"):
        chat.press(way)
    assert (chat.at, texts(chat)) == ("questions.bank", [])


def test_back_leads_to_all_of_them_and_undoes_nothing() -> None:
    """As in other side doors; while some are being noted, it takes the last answer back."""
    chat = opened(noted("Why us?"))
    chat.press("answer")
    chat.press("back")
    assert chat.at == "questions.bank"
    chat = after_all()
    chat.command("questions A1\nB1")
    chat.press("strong")
    chat.press("back")
    assert (chat.at, chat.person.questions[1].met[1].felt) == ("questions.felt", "")


def test_two_that_come_to_say_the_same_become_one() -> None:
    """With all interviews of both, and the answer there is."""
    chat = noted("Why us?", "Why here?")
    opened(chat).press("answer")
    chat.type("For the reviews.")
    for way in ("change", "edit"):
        chat.press(way)
    chat.type("why here")
    assert texts(chat) == ["Why here?"]
    assert chat.person.questions[2].answer == "For the reviews."
    assert "Why here?" in chat.last


def test_undo_goes_ten_changes_back_whatever_made_them() -> None:
    """By a button under all questions, or typed; practice isn't among them."""
    chat = noted(*(f"Question {n}" for n in range(3)))
    opened(chat).press("change")
    chat.press("delete")
    chat.person.questions[2].box = 3
    for _ in range(3):
        chat.command("questions undo")
    assert "I've undone that" in chat.last
    assert (len(chat.person.questions), chat.person.questions[2].box) == (3, 3)
    chat.press("undo")
    chat.command("questions undo")
    assert texts(chat) == []
    chat.command("questions undo")
    assert "nothing to undo" in chat.last
    assert chat.person.bank_changes == []
    for n in range(12):
        chat.command(f"questions Question {n}")
    assert len(chat.person.bank_changes) == 10


def test_an_edited_message_changes_what_it_noted() -> None:
    """What it no longer says is gone, what it said before is left alone, and what was there before stays."""
    chat = noted("Why us?")
    chat.command("questions add")
    chat.type("What then?\nHow long?")
    ref = chat.ref
    chat.press("okay")
    chat.edit("How long?\nWhy us?", ref)
    assert texts(chat) == ["Why us?", "How long?"]
    chat.edit("How long?\nWhen?", ref)
    assert texts(chat) == ["Why us?", "How long?", "When?"]


def test_an_edited_message_leaves_other_interviews_alone() -> None:
    """A question that came up before stays, with where it came up before."""
    chat = noted("Why us?")
    chat.begin("new_interview")
    chat.type("Globex")
    chat.person.talks.clear()
    chat.command("questions add")
    chat.type("Why us?")
    chat.edit("Why them?")
    assert (texts(chat), list(chat.person.questions[1].met)) == (["Why us?", "Why them?"], [1])


def test_what_is_kept_has_a_cap_that_its_sentence_names() -> None:
    """Of questions, of their length, and of an answer's."""
    chat = noted(*(f"Question {n}" for n in range(MOST)))
    chat.command("questions One more?")
    assert f"You have {MOST} questions now" in chat.last
    assert "add" not in chat.keys
    chat.command("questions asked 1")
    chat.type("One more?")
    assert f"You have {MOST} questions now" in chat.last
    assert len(chat.person.questions) == MOST
    chat = after_all()
    chat.command(f"questions Why us?\n{'x' * (LONGEST + 1)}")
    assert f"up to {LONGEST} characters" in chat.last
    chat.press("okay")
    chat.command("questions add")
    chat.type(f"Why not?\n{'x' * (LONGEST + 1)}")
    assert (chat.at, texts(chat)) == ("questions.shorter", ["Why us?", "Why not?"])
    chat.type("Why so?")
    opened(chat).press("answer")
    chat.type("x" * (LONGEST_ANSWER + 1))
    assert f"only keep {LONGEST_ANSWER}" in chat.last
    assert chat.person.questions[1].answer == ""


def test_they_can_belong_to_another_interview_or_to_none() -> None:
    """Whoever wants to say so is asked which; somebody without an interview isn't."""
    chat = Chat()
    chat.command("questions")
    chat.press("usual")
    assert (len(texts(chat)), chat.person.talks) == (3, [])
    chat.command("questions add")
    assert "elsewhere" not in chat.keys
    chat = after_all()
    chat.begin("new_interview")
    chat.type("Globex")
    chat.person.talks.clear()
    for which, number in (("1", 1), ("none", 0)):
        chat.command("questions add")
        assert "at Globex" in chat.last
        chat.press("elsewhere")
        chat.press(which)
        chat.type("Why us?")
        chat.press("okay")
        assert number in chat.person.questions[1].met


def test_an_interview_shows_how_many_it_has_and_takes_more() -> None:
    """They aren't an answer about the interview, so they are changed in /questions."""
    chat = noted("Why us?", "Why you?")
    chat.command("interview 1 reflect")
    assert "• What they asked: 2 questions" in chat.last
    chat.press("questions asked 1")
    assert chat.at == "questions.words"
    assert not [key for key in answers_of(DIALOGUES) if key.startswith("questions")]


def test_a_deleted_interview_leaves_its_questions() -> None:
    """They are theirs across interviews, like the list; they no longer say where it was, not even after undo."""
    chat = noted("Why us?", "Why you?")
    opened(chat).press("change")
    chat.press("delete")
    chat.command("delete 1")
    chat.press("delete", chat.question)
    assert [list(one.met) for one in chat.person.questions.values()] == [[0]]
    chat.command("questions undo")
    assert [list(one.met) for one in chat.person.questions.values()] == [[0], [0]]
    assert "Somewhere else: felt okay" in opened(chat).last


def test_all_of_them_open_when_they_are_asked_for_in_words() -> None:
    """With nothing open."""
    for words in ("the questions they asked", "show me my questions"):
        chat = after_all()
        chat.type(words)
        assert chat.at == "questions.bank"
    chat = after_all()
    chat.type("I want to note a question")
    assert chat.at == "questions.words"


def test_a_question_typed_as_one_is_kept_whatever_it_sounds_like() -> None:
    """Where questions are asked for, one isn't a question to us, nor a request."""
    for words in ("What would you do if you felt sad?", "Tell me about yourself", "Can I talk to a real person?"):
        chat = after_all()
        chat.command("questions add")
        chat.type(words)
        assert texts(chat) == [words]


def test_a_question_that_is_gone_changes_nothing() -> None:
    """Its buttons may still be there."""
    chat = opened(noted("Why us?"))
    chat.person.questions.clear()
    for way in ("change", "felt", "okay", "answer"):
        chat.press(way)
    chat.type("Some words")
    for way in ("change", "edit"):
        chat.press(way)
    chat.type("Other words")
    for way in ("change", "delete", "fine"):
        chat.press(way)
    assert chat.person.questions == {}


def test_an_older_document_has_none() -> None:
    """And all of it is forgotten with the rest."""
    assert (Person().questions, Person().bank_changes) == ({}, [])
    chat = noted("Why us?")
    assert (chat.person.blank().questions, chat.person.blank().bank_changes) == ({}, [])
