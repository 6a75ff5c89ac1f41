"""/next prepares: the musts of the advert with something to show for each, questions to ask, what kind it is."""

import copy

import pytest

from conversations import File
from conversations.dialogue.messages import BACK
from conversations.next_interview.preparing import FORMS
from conversations.person import Must, Person, Story
from conversations.questions.musts import story_for
from conversations.questions.stories import SHOWS

from .adverts import CAFE
from .chat import START, WORLD, Chat
from .invited import someone, with_date
from .test_stories import told


def begun(day: str = "14 november") -> Chat:
    """Somebody who begins to prepare for an interview at Acme."""
    chat = someone(("do", "Pause"))
    with_date(chat, day=day)
    chat.press("next prepare 1")
    return chat


def prepared() -> Chat:
    """Somebody who has prepared all of it."""
    chat = begun()
    chat.type("Two years in a kitchen\nWeekends")
    chat.press("enough")
    chat.type("I ran the pass at Riverside")
    chat.press("skip")
    chat.press("success")
    chat.press("done")
    chat.press("online")
    return chat


def musts(chat: Chat) -> list[tuple[str, str, bool]]:
    return [(must.text, must.proof, must.sure) for must in chat.person.interviews[1].musts.values()]


def test_the_musts_of_a_pasted_advert_are_confirmed_one_by_one() -> None:
    """Each is agreed to, left out, or put in other words; then each is asked about."""
    chat = begun()
    chat.type(CAFE)
    assert "“Two years' experience in a busy kitchen or café”" in chat.last
    chat.press("yes")
    chat.press("no")
    chat.press("reword")
    chat.type("Weekends")
    assert "“Calm under pressure”" in chat.last
    chat.press("reword")
    chat.press("skip")
    chat.press("yes")
    assert [text for text, _, sure in musts(chat) if sure] == [
        "Two years' experience in a busy kitchen or café", "Weekends", "Calm under pressure",
    ]  # fmt: skip
    assert chat.at == "prepare.proof"
    chat.type("Riverside, 200 covers a night")
    assert musts(chat)[0][1] == "Riverside, 200 covers a night"
    assert "“Weekends”" in chat.last


def test_that_is_all_drops_what_was_only_proposed() -> None:
    """Back brings it back."""
    chat = begun()
    chat.type(CAFE)
    chat.press("yes")
    chat.press("enough")
    assert len(musts(chat)) == 1
    assert chat.at == "prepare.proof"
    chat.choose(BACK)
    assert chat.at == "prepare.must"
    assert len(musts(chat)) == 4


def test_five_musts_are_enough() -> None:
    """After the fifth yes no more are proposed; reworded ones count."""
    chat = begun()
    chat.type("Requirements\n" + "\n".join(f"- Skill number {n}" for n in range(8)))
    for _ in range(4):
        chat.press("yes")
    chat.press("reword")
    chat.type("Skill five")
    assert chat.at == "prepare.proof"
    assert [text for text, _, _ in musts(chat)][-1] == "Skill five"
    assert len(musts(chat)) == 5


def test_typed_musts_are_confirmed_one_by_one_too() -> None:
    """Each is kept, put in other words, or dropped; in what is typed only, "all of them" keeps the others."""
    chat = begun()
    chat.type("Two years in a kitchen\nWeekends\nBoats\nCalm under pressure")
    assert "You wrote “Two years in a kitchen”." in chat.last
    assert "The job ad" not in chat.last
    chat.type("keep it")
    assert chat.last.startswith("That's one so far. You wrote “Weekends”.")
    chat.type("drop it")
    other = chat.copy()
    other.press("reword")
    assert other.last.startswith("You wrote “Boats”.")
    other.type("Small boats")
    assert "enough" not in other.keys, "for the last one it would say the same"
    other.press("no")
    assert musts(other) == [("Two years in a kitchen", "", True), ("Small boats", "", True)]
    chat.press("enough")
    assert [text for text, _, sure in musts(chat) if sure] == [
        "Two years in a kitchen", "Boats", "Calm under pressure"
    ]  # fmt: skip
    assert chat.at == "prepare.proof"
    chat.choose(BACK)
    assert chat.at == "prepare.must"


def test_a_must_of_the_same_words_is_agreed_to_already() -> None:
    """With what they said to it; only the others are gone through."""
    chat = prepared()
    chat.command("next musts 1")
    chat.type("Two years in a kitchen\nNights")
    assert "You wrote “Nights”." in chat.last
    chat.press("no")
    assert musts(chat) == [("Two years in a kitchen", "I ran the pass at Riverside", True)]


def test_where_an_advert_insists_on_nothing_they_are_asked() -> None:
    """Or they go on without."""
    story = "We have been by the river for forty years, and we love it. Come and see how we live and work here. " * 2
    chat = begun()
    chat.type(story)
    assert chat.at == "prepare.typed"
    other = chat.copy()
    chat.type("Boats")
    chat.press("yes")
    assert (chat.at, musts(chat)) == ("prepare.proof", [("Boats", "", True)])
    other.press("skip")
    assert (other.at, musts(other)) == ("prepare.asks", [])


def test_an_idk_is_no_proof() -> None:
    """They get help, and may skip."""
    chat = begun()
    chat.type("Boats")
    chat.press("yes")
    chat.type("idk")
    assert chat.at == "prepare.proof"
    assert musts(chat) == [("Boats", "", True)]


def test_what_is_prepared_is_shown_and_each_part_can_be_changed() -> None:
    """By a button each; what is said to a must of the same words stays."""
    chat = prepared()
    assert chat.person.talks == []
    chat.press("next prepare 1")
    assert chat.said[0].title == "Prepared · Acme"
    assert "• Two years in a kitchen – I ran the pass at Riverside\n• Weekends" in chat.last
    assert "• How would you know I was doing this job well?" in chat.last
    assert "• By video" in chat.last
    chat.press("next musts 1")
    assert "I have 2 must-haves saved." in chat.last
    chat.type("Nights\nTwo years in a kitchen")
    chat.press("yes")
    assert musts(chat) == [("Nights", "", True), ("Two years in a kitchen", "I ran the pass at Riverside", True)]
    assert "“Nights”" in chat.last
    chat.type("Three years of them")
    assert chat.at == ""
    chat.command("next proofs 1")
    assert "you'd say “Three years of them”" in chat.last
    chat.type("Four years of them")
    chat.press("skip")
    assert musts(chat)[0][1] == "Four years of them"
    chat.command("next asks 1")
    chat.type("How big is the team?")
    chat.press("done")
    one = chat.person.interviews[1]
    assert (one.ask_them, one.ask_them_own) == (["else"], "How big is the team?")
    chat.command("next form 1")
    chat.type("it's a panel")
    assert one.form == "online"
    assert chat.person.interviews[1].form == "panel"


def test_it_goes_on_where_they_stopped() -> None:
    """Musts that were only proposed come up again, and nothing is shown as theirs before."""
    chat = begun()
    chat.type(CAFE)
    chat.press("yes")
    chat.command("stop")
    chat.command("next prepare 1")
    assert chat.at == "prepare.must"
    assert "That's one so far." in chat.last


def test_a_must_that_was_replaced_meanwhile_is_left_alone() -> None:
    """An old button about it changes nothing."""
    chat = begun()
    chat.type(CAFE)
    for acts in (["yes"], ["no"], ["enough"], ["reword", "words"], ["yes", "enough", "words"]):
        other = chat.copy()
        for act in acts[:-1]:
            other.press(act)
        other.person = copy.deepcopy(other.person)
        other.person.interviews[1].musts = {}
        other.type("Something else") if acts[-1] == "words" else other.press(acts[-1])
        assert musts(other) == []


@pytest.mark.parametrize("form", FORMS)
def test_each_kind_of_interview_has_its_own_day_before_and_last_hour(form: str) -> None:
    """And a word of advice when they choose it."""
    chat = begun()
    chat.command("next form 1")
    chat.press(form)
    assert chat.last.startswith("Then ")
    said = {"day": "", "hour": ""}
    for which in said:
        chat.command(f"next {which} 1")
        said[which] = chat.last
        assert chat.last.startswith("• ")
        assert len(chat.last.splitlines()) == 5
    if form != "in_person":
        chat.person.interviews[1].form = "in_person"
        for which, text in said.items():
            assert chat.command(f"next {which} 1")[0].text != text


def test_all_of_it_is_sent_as_a_page() -> None:
    """With the list and the plan for nerves, without the plan for a no; its text is sent if it can't be made."""
    chat = prepared()
    one = chat.person.interviews[1]
    one.room, chat.person.nerves, chat.person.setback = "Room 3\u0007", "If I shake, I hold my pen", "Ring Kim"
    chat.press("next page 1")
    (file,) = chat.reply.messages
    assert isinstance(file, File)
    assert (file.name, file.kind) == ("interview.pdf", "sheet")
    data = file.data
    assert data["title"] == "Acme"
    assert data["facts"] == ["Place: Room 3"]
    assert data["musts"] == ["Two years in a kitchen", "Weekends"]
    assert data["proofs"] == ["I ran the pass at Riverside", ""]
    assert data["asks"] == ["How would you know I was doing this job well?"]
    assert (data["do"], data["dont"]) == (["Pause"], [])
    assert "Ring Kim" not in repr(data)
    assert "hold my pen" in repr(data["plans"])
    assert "I ran the pass at Riverside" in file.fallback
    assert "• Open the link" in file.fallback


def test_the_page_can_be_had_with_nothing_prepared() -> None:
    """It has room to write, and what to do the day before."""
    chat = someone()
    chat.command("next new")
    chat.type("Acme")
    chat.press("skip")
    chat.command("next page 1")
    (file,) = chat.reply.messages
    assert isinstance(file, File)
    assert (file.data["when"], file.data["musts"]) == ("", [])


def test_the_briefing_has_what_they_prepared() -> None:
    """Before the list; the overview of the interview counts it."""
    chat = prepared()
    chat.command(f"look coming.1.before:{int(chat.person.interviews[1].coming.timestamp())}")  # type: ignore[union-attr]
    order = ["They ask for\n• Two years", "I ask them\n• How would you know", "Do\n• Pause"]
    places = [chat.last.index(words) for words in order]
    assert places == sorted(places)
    chat.command("interview 1")
    assert "• What you prepared for: 2 must-haves" in chat.last


def with_story(*shows: str) -> Chat:
    """Somebody with a story that shows these, who is asked what shows that they are calm."""
    chat = begun()
    for title, shown in (("The wrong prices", ("mistake",)), ("The till", shows)):
        told(title, *shown, chat=chat)
    chat.command("next musts 1")
    chat.type("Calm under pressure")
    chat.press("yes")
    return chat


def test_each_must_has_the_story_that_fits_it() -> None:
    """By what it shows, where they are asked, in what they prepared, in the briefing and on the page."""
    chat = with_story("pressure")
    assert "Your story “The till” may fit here." in chat.last
    for way in ("skip", "success", "done", "online"):
        chat.press(way)
    assert "You have an example for one of the things they ask for." in chat.last
    line = "• Calm under pressure – Story: “The till”"
    for command in ("next prepare 1", f"look coming.1.before:{stamp(chat)}"):
        assert line in chat.command(command)[0].text
    chat.command("next proofs 1")
    chat.type("I closed the shop alone")
    chat.command("next prepare 1")
    assert "• Calm under pressure – I closed the shop alone · Story: “The till”" in chat.last
    chat.command("next page 1")
    (file,) = chat.reply.messages
    assert isinstance(file, File)
    assert file.data["proofs"] == ["I closed the shop alone · Story: “The till”"]
    assert "Story: “The till”" in file.fallback


def stamp(chat: Chat) -> int:
    return int(chat.person.interviews[1].coming.timestamp())  # type: ignore[union-attr]


def test_another_story_or_none_can_be_picked_for_a_must() -> None:
    """One that is deleted leaves its place to the one that fits."""
    chat = with_story("pressure")
    chat.press("story")
    assert chat.last.startswith("They're asking for “Calm under pressure”.")
    chat.press("1")
    assert chat.at == "prepare.asks"
    for way in ("success", "done", "online", "next prepare 1"):
        chat.press(way)
    assert "• Calm under pressure – Story: “The wrong prices”" in chat.last
    for way in ("next proofs 1", "story", "none", "next prepare 1"):
        chat.press(way)
    assert "• Calm under pressure\n" in chat.last
    for way in ("next proofs 1", "story", "1"):
        chat.press(way)
    del chat.person.stories[1]
    chat.command("next prepare 1")
    assert "Story: “The till”" in chat.last


def test_where_no_story_fits_none_is_named() -> None:
    """But theirs can be picked; without any, there is no such button. A must that is gone meanwhile gets none."""
    chat = with_story("success")
    assert "story" in chat.keys
    assert "Your story" not in chat.last
    chat.press("story")
    chat.person.interviews[1].musts = {}
    chat.press("1")
    assert musts(chat) == []
    bare = begun()
    bare.type("Calm under pressure")
    bare.press("yes")
    assert "story" not in bare.keys


@pytest.mark.parametrize(
    ("must", "shows"),
    [
        ("Stays calm in a busy kitchen", "pressure"),
        ("You like dealing with customers", "conflict"),
        ("Willing to learn our systems", "learning"),
        ("Eye for detail", "mistake"),
        ("Solves problems without being told", "problem"),
        ("Two years' experience", "success"),
        ("Can work under pressure?", "pressure"),
        ("A dog", ""),
    ],
)
def test_what_a_must_calls_for_is_read_from_its_words(must: str, shows: str) -> None:
    """What it shows best, if several may."""
    person = Person(stories={n: Story(one, START, shows=[one]) for n, one in enumerate(SHOWS, 1)})
    found = story_for(person, WORLD, Must(must))
    assert (found.title if found else "") == shows


def test_preparing_is_over_once_they_are_ready() -> None:
    """The open question is withdrawn, like those about details."""
    chat = begun()
    chat.command("next ready 1")
    assert chat.person.talks == []
