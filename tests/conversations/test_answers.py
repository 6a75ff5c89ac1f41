"""Every question declares which fields it fills; its values are a closed set, and can be changed afterwards."""

from typing import Any, get_args, get_type_hints

import msgspec
import pytest
from msgspec import inspect

from conversations import DIALOGUES
from conversations.choices import DoOrDont, Site, WeekWent
from conversations.dialogue import undo
from conversations.dialogue.keeping import fill, keep
from conversations.dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Step, TableError, Write
from conversations.dodont.lines import KINDS
from conversations.interviews.answers import ELSEWHERE, answers_of
from conversations.person import FILLED, Interview, Person
from conversations.search.changing_people import SITES
from conversations.search.week import WENT

from .chat import in_tip_1
from .everything import Everything
from .walking import answers

STEPS = [(f"{name}-{key}", step) for name, dialogue in DIALOGUES.items() for key, step in dialogue.steps.items()]
KEPT = {key: step.fields for key, step in STEPS if step.fields}

# Fields of an interview that no answer fills.
NO_ANSWERS = {
    "began": "when it was begun",
    "round": "counted from the one before",
    "finished": "the engine's: tips gone through",
    "tip_done": "the engine's: when the first was",
    "skipped": "the engine's: questions skipped",
    "application": "which application it came from, kept by both",
}
# What an answer may change of a person besides FILLED; Back keeps it.
BESIDE = {
    "talks": "the talks themselves",
    "past": "the talks themselves",
    "numbers": "none is given twice, whatever is taken back",
    "application_changes": "what undo knows of applications, and Back is part of it",
    "list_changes": "what undo knows of the list, and Back is part of it",
    "bank_changes": "what undo knows of questions and stories, and Back is part of it",
    "listed": "the list as shown",
    "people_changes": "what undo knows of people, and Back is part of it",
    "wrote": "when they were here",
    "began": "when they were first here",
    "paste": "a long text whose parts are still coming",
    "told_of_retention": "said once",
    "tapped": "the tap that gave the answer",
    "under": "the buttons under what we said last",
    "hints": "what they hinted at in the last half-hour",
    "announced": "what they said of an interview to come",
}
# Options that aren't stored in their field, and what they do instead.
NOT_HELD = {
    "standing": dict.fromkeys(("moved", "open", "off"), "it is ahead, whichever"),
    "heard": {"offer": "is how things stand"},
    "access": {"leave": "holds nothing"},
    "also": dict.fromkeys(("will_send", "sent", "ask", "leave"), "the step says of what"),
}
# Values without an option, and where they come from.
NOT_OFFERED = {
    "standing": {"ahead": "/next"},
    "access": dict.fromkeys(("came", "let_go"), "/feedback"),
    "also": dict.fromkeys(("look", "followup", "agency", "thanks"), "the step says of what"),
    "drafts": {"own": "documents of when it was an answer"},
}


# ---------------------------------------------------------------- what a step says it keeps


def test_every_answer_can_be_changed_or_says_why_not() -> None:
    """Each step that fills a field of the interview is in its overview, or is listed with a reason."""
    kept = {fields[0] for fields in KEPT.values()}
    assert kept - set(answers_of(DIALOGUES).values()) - ELSEWHERE.keys() == set()
    assert ELSEWHERE.keys() - kept == set(), "a reason for nothing"


def test_every_field_of_an_interview_has_a_question_or_another_source() -> None:
    """A field that no step declares and no list explains fails here."""
    filled = {field for fields in KEPT.values() for field in fields}
    assert set(Interview.__struct_fields__) == filled | NO_ANSWERS.keys()
    assert not filled & NO_ANSWERS.keys()


def test_a_step_changes_only_the_fields_it_declares(everything: Everything) -> None:
    """Checked for every answer of the walk."""
    touched = everything.changed
    more = {key: fields - {"skipped", *KEPT.get(key, ())} for key, fields in touched.items()}
    assert {key: fields for key, fields in more.items() if fields} == {}
    unseen = {fields[0] for key, fields in KEPT.items() if fields[0] not in touched.get(key, ())}
    assert unseen <= {"follows", "chase"}, "of a whole interview, and of a chase, which the walk has none of"


def test_back_undoes_everything_an_answer_changed(everything: Everything) -> None:
    """Or the change is listed with a reason."""
    changed = set()
    for place in (place for place in everything.places.values() if place.dialogue in DIALOGUES):
        for _, after in answers(place.table, place.chat):
            if not after.reply.forget:
                before, now = place.chat.person, after.person
                changed |= {name for name in Person.__struct_fields__ if getattr(before, name) != getattr(now, name)}
    assert changed - set(FILLED) == BESIDE.keys() & changed
    assert set(FILLED) <= changed


# ---------------------------------------------------------------- closed sets


def closed(kind: inspect.Type) -> set[Any]:
    """The values that a closed set has, or the things that a list or a dictionary holds; none for any other type."""
    if isinstance(kind, inspect.LiteralType):
        return set(kind.values)
    if isinstance(kind, inspect.ListType):
        return closed(kind.item_type)
    return closed(kind.value_type) if isinstance(kind, inspect.DictType) else set()


def holds(field: str) -> set[Any]:
    """The values of a field of an interview that is a closed set."""
    return closed(inspect.type_info(get_type_hints(Interview, include_extras=True)[field])) - {""}


@pytest.mark.parametrize("field", [field for field in Interview.__struct_fields__ if holds(field)])
def test_a_closed_set_has_exactly_the_options_of_its_questions(field: str) -> None:
    """Each option is in the set, and each value of the set is an option."""
    asking = [step for _, step in STEPS if step.fields[:1] == (field,) and isinstance(step, Choose | ChooseSeveral)]
    offered = {option for step in asking for option in getattr(step, "options", ())}
    assert offered - holds(field) == NOT_HELD.get(field, {}).keys()
    assert holds(field) - offered == NOT_OFFERED.get(field, {}).keys()


@pytest.mark.parametrize(("offered", "kind"), [(SITES, Site), (WENT, WeekWent), (KINDS, DoOrDont)])
def test_closed_sets_outside_an_interview_match_their_options(offered: tuple[str, ...], kind: Any) -> None:
    """The same for fields that aren't part of an interview."""
    assert set(get_args(kind)) - {""} == set(offered)


def test_a_value_outside_its_closed_set_is_refused() -> None:
    """Otherwise the document couldn't be loaded again."""
    person = in_tip_1().person
    with pytest.raises(msgspec.ValidationError):
        fill(person.interviews[1], "went", "so-so")
    assert person == in_tip_1().person
    plain = msgspec.to_builtins(person)
    plain["interviews"][1]["went"] = "so-so"
    with pytest.raises(msgspec.ValidationError, match=r"\$\.interviews\[\.\.\.\]\.went"):
        msgspec.convert(plain, Person, strict=False)


# ---------------------------------------------------------------- undo


def test_back_resets_fields_whose_old_value_is_no_longer_valid() -> None:
    """They get their default; everything else is restored."""
    person = in_tip_1().person
    person.interviews[1].went, person.interviews[1].role = "well", "cook"
    changes: list[undo.Change] = [
        [["interviews", 1, "went"], True, "so-so"],
        [["interviews", 1, "role"], True, "baker"],
    ]
    undo.put_back(person, changes)
    assert (person.interviews[1].went, person.interviews[1].role) == ("", "baker")


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (["interviews", 1, "reason"], "Too slow", True),
        (["interviews", 1, "went"], "badly", False),
        (["interviews", 1, "hindrances"], ["nerves"], False),
        (["interviews", 1, "whose", "nerves"], "mine", False),
        (["interviews", 1, "whose"], {"nerves": "mine"}, False),
        (["interviews", 1, "evidence"], {2: {"text": "He laughed"}}, True),
        (["interviews", 1, "skipped"], ["feedback-role"], False),
        (["interviews", 1, "rights_place"], "gb", False),
        (["interviews", 1, "chase"], {"stage": "nudge"}, False),
        (["interviews", 1, "chase", "stage"], "nudge", False),
        (["interviews", 1], {"where": "Acme"}, True),
        (["interviews", 1, "evidence", 2, "text"], "He laughed", True),
        (["items", 1, "text"], "Breathe", True),
        (["items", 1, "draft"], "nerves", False),
        (["moods"], [{"word": "low"}], True),
        (["check_ins", "days"], [0, 1], False),
        (["nowhere", "now"], "a word, perhaps", True),
        (["interviews", 1, "reason"], "", False),
        (["interviews", 1, "day"], None, False),
    ],
)
def test_the_type_of_a_field_says_whether_it_may_hold_words(path: list[Any], value: Any, words: bool) -> None:
    """Closed sets and ids can't, texts can, and so may a field that no longer exists."""
    assert undo.has_words([[path, True, value]]) == words


# ---------------------------------------------------------------- what a table is refused for


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (Write(to="end", keep=keep("whim")), "ask fills 'whim', which no interview has"),
        (Write(to="end", change_at="nowhere"), "ask is asked again at 'nowhere', which is no step"),
    ],
)
def test_a_step_that_fills_an_unknown_field_is_refused(step: Step, said: str) -> None:
    """A table that names an unknown field or step doesn't load."""
    with pytest.raises(TableError, match=said):
        Dialogue("broken", {"ask": step, "end": End()})
