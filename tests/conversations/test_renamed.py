"""A stored name is changed by one line: documents are rewritten once, and old buttons always work."""

from typing import Any

import msgspec
import pytest

from conversations import CATALOGUE, COMMANDS, DIALOGUES, FORMAT, RENAMED, Commanded, Person, Tapped, Wrote, upgrade
from conversations.dialogue.messages import CHANGE
from conversations.renamed import Renamed

from .chat import START, Chat, after_all, after_tip_1, in_tip_1
from .written_out import written_out

# As if everything had had another name in format 1.
OTHERWISE = Renamed(
    dialogues={"look_back": "reflect"},
    steps={"reflect": {"how": "went", "why": "hindrances"}},
    options={"reflect.went": {"bad": "badly"}, "reflect.hindrances": {"fear": "nerves"}},
    kinds={"feeling": "mood", "letter": "chase"},
    commands={"settings": "checkins"},
    words={"checkins": {"off": "less"}},
    fields={"interviews.*.felt": "went", "wish": "setback"},
    state={"begun_by": "came_from"},
    values={
        "interviews.*.went": {"bad": "badly"},
        "interviews.*.hindrances": {"fear": "nerves"},
        "items.*.draft": {"fear": "nerves"},
    },
)  # fmt: skip


def plain(chat: Chat) -> dict[str, Any]:
    """A person as plain data, as stored."""
    found: dict[str, Any] = written_out(chat.person)
    return found


def swapped(value: Any, names: dict[str, str]) -> Any:
    """The same with every string and key replaced that has another name."""
    if isinstance(value, dict):
        return {swapped(key, names): swapped(one, names) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [swapped(one, names) for one in value]
    return names.get(value, value) if isinstance(value, str) else value


DIALOGUE, STEP = {"reflect": "look_back"}, {"went": "how", "hindrances": "why"}
OPTION = {"badly": "bad", "nerves": "fear"}
CHECK_IN = {"mood": "feeling", "mood.0.on:1": "feeling.0.on:1", "chase.1.send:1": "letter.1.send:1"}


def with_names() -> Chat:
    """Someone whose document has one of our names wherever possible."""
    chat = after_tip_1()
    chat.command("checkins")
    person = chat.person
    person.interviews[1].skipped = ["reflect-hindrances"]
    person.check_ins.rhythms = {"mood": 14}
    person.check_ins.times = {"mood": 2}
    person.check_ins.said = {"mood.0.on:1": START, "none": START}
    person.check_ins.snoozed = {"chase.1.send:1": START}
    person.talks[0].state.loops = {"hindrances": ["nerves"]}
    person.talks[0].state.picks = ["nerves"]
    return chat


def older(chat: Chat) -> dict[str, Any]:
    """Their document as the version with the old names would have stored it."""
    data = plain(chat)
    data["wish"], data["check_ins"] = data.pop("setback"), swapped(data["check_ins"], CHECK_IN)
    for interview in data["interviews"].values():
        interview["felt"] = swapped(interview.pop("went"), OPTION)
        interview["hindrances"] = swapped(interview["hindrances"], OPTION)
        interview["finished"] = swapped(interview["finished"], DIALOGUE)
        interview["skipped"] = swapped(interview["skipped"], {"reflect-hindrances": "look_back-why"})
    for item in data["items"].values():
        item["tip"], item["draft"] = swapped(item["tip"], DIALOGUE), swapped(item["draft"], OPTION)
    for talk in (*data["talks"], *data["past"]):
        for place in (talk, *talk["trail"]):
            if place["dialogue"] == "reflect":
                place |= {field: swapped(place[field], STEP) for field in ("step", "to") if field in place}
                place |= {"dialogue": "look_back", "choice": swapped(place.get("choice", ""), OPTION)}
                place["state"] |= {"loops": swapped(place["state"]["loops"], STEP)}
                place["state"] |= {"picks": swapped(place["state"]["picks"], OPTION)}
            place["state"]["begun_by"] = swapped(place["state"].pop("came_from"), DIALOGUE)
        talk.pop("choice", None)
        for turn in talk["trail"]:
            turn["finished"] = swapped(turn["finished"], DIALOGUE)
            turn["undo"] = [
                [swapped(path, {"went": "felt"}), existed, swapped(value, OPTION)]
                for path, existed, value in turn["undo"]
            ]
    return data


@pytest.mark.parametrize("make", [with_names, in_tip_1, after_all])
def test_a_document_with_old_names_is_upgraded(make: Any) -> None:
    """In talks and their trails, undo changes, interviews, items and check-ins."""
    chat = make()
    assert older(chat) != plain(chat)
    made = msgspec.convert(upgrade(older(chat), OTHERWISE), Person)
    expected = chat.person
    for talk in (*made.talks, *made.past, *expected.talks, *expected.past):
        for turn in talk.trail:
            turn.undo = [list(change) for change in turn.undo]
    assert made == expected


def test_upgrading_does_not_change_its_input() -> None:
    """Plain data go in and come out."""
    data = older(with_names())
    before = msgspec.msgpack.encode(data)
    upgrade(data, OTHERWISE)
    assert msgspec.msgpack.encode(data) == before


def test_back_works_after_an_upgrade() -> None:
    """The undo changes are renamed too."""
    chat = in_tip_1()
    chat.press("badly")
    chat.person = msgspec.convert(upgrade(older(chat), OTHERWISE), Person)
    assert chat.person.interviews[1].went == "badly"
    chat.press("back")
    assert (chat.at, chat.person.interviews[1].went) == ("reflect.went", "")


def test_an_old_button_of_the_open_question_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    """It means what it meant when the older version sent it."""
    monkeypatch.setattr("conversations.RENAMED", OTHERWISE)
    chat = in_tip_1()
    chat.choose("bad")
    assert (chat.at, chat.person.interviews[1].went) == ("reflect.hindrances", "badly")
    chat.choose("+fear")
    assert chat.talk.state.picks == ["nerves"]
    chat.choose("-fear")
    assert chat.talk.state.picks == []


def test_an_old_button_of_an_answered_question_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same one counts as a doubled tap, another one offers to change the answer."""
    monkeypatch.setattr("conversations.RENAMED", OTHERWISE)
    chat = in_tip_1()
    question = chat.question
    chat.press("badly")
    assert chat.feed(Tapped(question, "bad")) == []
    assert chat.feed(Tapped(question, "well"))[0].rows[0][0].choice == CHANGE


def test_an_old_command_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    """From a button with its words; typed, only by its name, since the words may be their own."""
    monkeypatch.setattr("conversations.RENAMED", OTHERWISE)
    assert OTHERWISE.command("settings", "off") == Commanded("checkins", "less")
    assert OTHERWISE.command("later", "letter.1.send:1 x") == Commanded("later", "chase.1.send:1 x")
    chat = after_tip_1()
    assert chat.command("settings")[0].text == after_tip_1().command("checkins")[0].text
    assert chat.feed(Commanded("settings"))
    assert chat.at.startswith("check_in_settings.")
    assert RENAMED.command("change", "1 interview-where") == Commanded("change", "1 new_interview-where")
    chat.command("do letter.1 is a line of mine")
    assert chat.person.items[max(chat.person.items)].text == "letter.1 is a line of mine"


def test_unknown_buttons_and_typed_words_are_not_renamed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a known question there is no name to look up."""
    monkeypatch.setattr("conversations.RENAMED", OTHERWISE)
    chat = in_tip_1()
    assert chat.feed(Tapped(type(chat.question)(99, 99), "bad"))[0].text.startswith("That button")
    assert chat.feed(Wrote("bad"))


def test_a_come_back_of_the_person_moves_to_the_stopped_talk() -> None:
    """Early documents had one time to come back: it moves to the talk stopped last, not to the pause."""
    chat = in_tip_1()
    chat.press("stop")
    for agreed, kept in (
        ({"chosen": START, "unwanted": False}, True), ({"chosen": None, "unwanted": True}, True),
        ({"chosen": None, "unwanted": False}, False), (None, False),
    ):  # fmt: skip
        data = {**plain(chat), "come_back": agreed}
        made = msgspec.convert(upgrade(data), Person)
        assert [talk.dialogue for talk in made.talks if (talk.come_back.chosen or talk.come_back.unwanted)] == [
            "reflect"
        ] * kept
    nobody = {**plain(Chat()), "come_back": {"chosen": START, "unwanted": False}}
    assert msgspec.convert(upgrade(nobody), Person) == Person(format=FORMAT)
    del nobody["talks"]
    assert msgspec.convert(upgrade({"come_back": {}}), Person) == Person()


def test_no_old_name_is_reused() -> None:
    """Old buttons and documents would change their meaning. Each new name exists."""
    steps = {name: dialogue.steps for name, dialogue in DIALOGUES.items()}
    assert not RENAMED.dialogues.keys() & DIALOGUES.keys()
    assert set(RENAMED.dialogues.values()) <= DIALOGUES.keys()
    assert not RENAMED.commands.keys() & COMMANDS.keys()
    assert set(RENAMED.commands.values()) <= COMMANDS.keys()
    assert not RENAMED.kinds.keys() & CATALOGUE.kinds.keys()
    assert set(RENAMED.kinds.values()) <= CATALOGUE.kinds.keys()
    for dialogue, names in RENAMED.steps.items():
        assert not names.keys() & steps[dialogue].keys()
        assert set(names.values()) <= steps[dialogue].keys()
    for place, names in RENAMED.options.items():
        dialogue, _, step = place.partition(".")
        assert not names.keys() & set(getattr(steps[dialogue][step], "options", ()))
