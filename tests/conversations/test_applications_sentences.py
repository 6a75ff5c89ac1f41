"""Several applications changed or deleted in one typed sentence, with one undo."""

from datetime import UTC, datetime

from tests.each import each

from .chat import Chat

ROWS = """Acme, cook, via LinkedIn, applied 3 November
Globex, chef, via Indeed, applied 20 September
Initech, analyst, via LinkedIn, applied 10 September, 32k
Tesco, shelf stacker, via Indeed, applied 15 November, £12 an hour
Aldi, store assistant, applied 12 November
Hooli, barista, interview 25 November
Marks and Spencer, baker, applied 1 November, £28,000
Aldi, driver, applied 2 November"""
SHORT = {"no": "no", "interview": "in", "offer": "of", "no_answer": "na", "withdrawn": "wi", "screening": "sc"}


def tracking() -> Chat:
    """Somebody in Manchester with eight applications."""
    chat = Chat()
    chat.now = datetime(2026, 11, 30, 10, tzinfo=UTC)
    chat.person.zone, chat.person.country = "Europe/London", "GB"
    chat.command(f"applied {ROWS}")
    return chat


def now(chat: Chat) -> dict[int, str]:
    """What is no longer as it was: by number its stage, "gone" if it was deleted."""
    there = chat.person.applications
    stages = {number: there[number].stage if number in there else "gone" for number in range(1, 9)}
    return {number: stage for number, stage in stages.items() if stage != ("interview" if number == 6 else "applied")}


NO, IN, NA, WI, OF, SC, GONE = "no", "interview", "no_answer", "withdrawn", "offer", "screening", "gone"
SAID = [
    ("no from acme, globex and initech", {1: NO, 2: NO, 3: NO}),
    ("got rejections from Acme & Tesco today", {1: NO, 4: NO}),
    ("acme, globex, tesco: rejected", {1: NO, 2: NO, 4: NO}),
    ("heard back from acme and globex both noes", {1: NO, 2: NO}),
    ("acme and globex are both dead", {1: NO, 2: NO}),
    ("rejected by globex and initech", {2: NO, 3: NO}),
    ("Marks & Spencer and Tesco turned me down", {4: NO, 7: NO}),
    ("marks and tesco turned me down", {4: NO, 7: NO}),
    ("1, 2 and 4 said no", {1: NO, 2: NO, 4: NO}),
    ("Acme said no, so did Globex", {1: NO, 2: NO}),
    ("tesco and hooli both want an interview", {4: IN}),
    ("interviews with acme and tesco!!", {1: IN, 4: IN}),
    ("acme and marks and spencer invited me", {1: IN, 7: IN}),
    ("acme/globex/tesco - no reply ever", {1: NA, 2: NA, 4: NA}),
    ("i never heard back from acme, globex or initech", {1: NA, 2: NA, 3: NA}),
    ("Globex ghosted me and so did Initech", {2: NA, 3: NA}),
    ("acme and globex have gone quiet", {1: NA, 2: NA}),
    ("acme and tesco want a phone call", {1: SC, 4: SC}),
    ("acme and tesco offered me the job", {1: OF, 4: OF}),
    ("acme and globex said no, tesco wants an interview and marks ghosted me", {1: NO, 2: NO, 4: IN, 7: NA}),
    ("acme and globex rejected me, hooli offered me the job", {1: NO, 2: NO, 6: OF}),
    ("no from acme; interview at tesco", {1: NO, 4: IN}),
    ("aldi driver and acme said no", {8: NO, 1: NO}),
    ("both aldi ones said no", {5: NO, 8: NO}),
    ("mark acme and globex as rejected", {1: NO, 2: NO}),
    ("please set tesco to interview", {4: IN}),
    ("change globex to interview", {2: IN}),
    ("move tesco, acme to offer", {4: OF, 1: OF}),
    ("put acme and initech down as withdrawn", {1: WI, 3: WI}),
    ("mark 3 and 5 as no", {3: NO, 5: NO}),
    ("mark all the ones from before october as no answer", {2: NA, 3: NA}),
    ("close everything older than 6 weeks", {2: NA, 3: NA}),
    ("all the linkedin ones said no", {1: NO, 3: NO}),
    ("set everything from september to no reply", {2: NA, 3: NA}),
    ("delete acme and globex", {1: GONE, 2: GONE}),
    ("remove acme and tesco pls", {1: GONE, 4: GONE}),
    ("can you delete acme, globex & initech", {1: GONE, 2: GONE, 3: GONE}),
    ("get rid of tesco", {4: GONE}),
    ("delete everything before october", {2: GONE, 3: GONE}),
    ("delete the indeed ones", {2: GONE, 4: GONE}),
    ("remove numbers 2 and 3", {2: GONE, 3: GONE}),
]


@each("said, changed", SAID)
def test_several_change_in_one_sentence(said: str, changed: dict[int, str]) -> None:
    """However they put it; and one tap takes it all back."""
    chat = tracking()
    chat.type(said)
    assert now(chat) == changed
    chat.tap("Undo")
    assert now(chat) == {}


@each(
    "said, changed",
    [
        ("3,5,7 no", {3: NO, 5: NO, 7: NO}),
        ("2 3 no answer", {2: NA, 3: NA}),
        ("acme no", {1: NO}),
        ("delete 4", {4: GONE}),
        ("mark 8 as withdrawn", {8: WI}),
    ],
)
def test_after_the_command_one_is_enough(said: str, changed: dict[int, str]) -> None:
    """By number, too."""
    chat = tracking()
    chat.command(f"applications {said}")
    assert now(chat) == changed


@each(
    "said",
    [
        "should i delete acme and globex?", "what if acme and globex say no", "acme and globex haven't answered yet",
        "do you think acme and tesco will want an interview", "acme and globex", "i applied to acme and globex",
        "delete it all", "everything is dead", "mark my words", "i met people from acme and globex at the fair",
        "delete globex and everything i ever told you about my old boss",
    ],
)  # fmt: skip
def test_what_says_nothing_of_them_changes_nothing(said: str) -> None:
    """Questions, hopes and stories."""
    chat = tracking()
    chat.type(said)
    assert now(chat) == {}


def test_what_cant_be_placed_is_said_back() -> None:
    """A name that isn't there can be added with its no, one that may be two is asked about."""
    chat = tracking()
    chat.type("acme, zorg and aldi said no")
    assert now(chat) == {1: NO}
    assert "“zorg” isn't in your list" in chat.last
    assert "more than one application at “aldi”" in chat.last
    chat.tap("Aldi, driver")
    assert now(chat) == {1: NO, 8: NO}
    chat.tap("Add zorg")
    assert [(one.company, one.stage) for one in chat.person.applications.values()][-1] == ("zorg", NO)


def test_of_two_that_may_be_deleted_one_is_tapped() -> None:
    """What isn't there needs no adding."""
    chat = tracking()
    chat.type("delete aldi, zorg and acme")
    assert now(chat) == {1: GONE}
    assert chat.buttons == ["Aldi, store assistant", "Aldi, driver", "Undo", "My applications"]
    chat.tap("Aldi, driver")
    assert now(chat) == {1: GONE, 8: GONE}


def test_typed_undo_takes_it_back() -> None:
    """Right after it."""
    chat = tracking()
    chat.type("acme and globex said no")
    chat.type("undo")
    assert now(chat) == {}


def test_the_open_question_comes_again() -> None:
    """Whatever had been asked; the list is as it is now."""
    chat = tracking()
    chat.command("applications")
    chat.type("acme and globex said no")
    assert chat.at == "applications.list"
    assert any("Acme, cook · said no" in label for label in chat.buttons)
    chat.type("acme and globex said no")
    assert chat.said[0].text.startswith("That's how they stood already")


def test_many_are_told_shortly() -> None:
    """Twelve by name."""
    chat = tracking()
    chat.command("applied " + "\n".join(f"Place {number}, cook, applied 5 October" for number in range(15)))
    chat.type("mark everything from october as no answer")
    assert chat.last.startswith("I've changed where these 15 stand:")
    assert chat.last.endswith("… and 3 more")
