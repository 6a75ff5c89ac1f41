"""/playbook: six steps and what helped as a booklet, from their own answers and nothing that is private."""

import msgspec

from conversations import File
from conversations.contact import Contact
from conversations.plans import Weekly
from conversations.progress.booklet import LONGEST, PARTS

from .chat import WORLD, Chat, after_all
from .searching import booked

TITLES = [WORLD.render(f"playbook-part.{part}") for part in PARTS]
HINTS = [WORLD.render(f"playbook-hint.{part}") for part in PARTS]


def sent(chat: Chat, line: str = "playbook") -> File:
    """The file that it sends."""
    chat.command(line)
    return chat.file


def pieces(file: File) -> list[tuple[str, str]]:
    """What stands in the booklet, each piece with its kind."""
    kinds, words = file.data["kinds"], file.data["words"]
    assert isinstance(kinds, list)
    assert isinstance(words, list)
    return list(zip(kinds, words, strict=True))


def part(file: File, title: str) -> list[str]:
    """The words of one part."""
    found = pieces(file)
    start = found.index(("part", title)) + 1
    ends = [place for place, (kind, _) in enumerate(found) if kind == "part" and place >= start]
    return [words for _, words in found[start : min(ends, default=len(found))]]


def test_with_nothing_yet_it_says_what_would_go_in() -> None:
    """No empty booklet."""
    chat = Chat()
    chat.command("playbook")
    assert "nothing to put in your playbook yet" in chat.last
    assert chat.keys == ["tips", "dodont", "menu"]


def test_their_six_steps_and_what_helped_are_in_it() -> None:
    """Under their headings, in their words."""
    file = sent(booked(Chat()))
    assert (file.name, file.kind) == ("playbook.pdf", "playbook")
    assert [words for kind, words in pieces(file) if kind == "part"] == TITLES
    assert not {words for _, words in pieces(file)} & set(HINTS)
    look, asked, found, listed, plan, people, helped = (part(file, title) for title in TITLES)
    assert look == [
        "Globex",
        "How it went: Well",
        "Acme · shift lead",
        "How it went: Badly",
        "What you remember: They asked about numbers",
        "What got in the way: My nerves, I rambled",
        "What you could change: My nerves, I rambled (you could)",
    ]
    assert asked == [
        "Globex",
        "Where it stands: asked on Tuesday, 3 November 2026",
        "Acme · shift lead",
        "Who you asked: Kim Vance",
        "Where it stands: they told you why",
    ]
    assert "Their reason: Someone had more experience" in found
    assert listed == [
        "Do", "Pause and breathe first", "Ask about the team", "Don't", "Fill every silence", "Talk about pay first",
    ]  # fmt: skip
    assert plan[:2] == ["Your goal: 3 applications a week", "What you planned: Tuesday evening, two applications"]
    assert plan[2].startswith("Coming up: Initech, Friday")
    assert plan[3:] == [
        "Plan for nerves: If my heart races, I breathe out slowly",
        "If it's a no: If it's a no, I call Sam",
    ]
    assert people == ["Sam, old team", "Kim Vance · Acme", "Jo Bell · Initech", "Lee Park · Umbrella"]
    assert helped == [
        "Acme · shift lead",
        "What went right: I asked a good question",
        "What they liked: They liked my calm",
        "The lines you followed most",
        "3 times out of 4: Pause and breathe first",
        "Twice out of 2: Ask about the team",
        "Once out of 2: Fill every silence",
        "Stories you can tell",
        "The broken till",
    ]


def test_what_is_private_stays_out() -> None:
    """Moods, private pages, everything about rights, the plan for bad moments: in neither form."""
    chat = booked(Chat())
    every = repr([msgspec.to_builtins(sent(chat, line).data) for line in ("playbook", "playbook text")])
    for words in ("Secret", "cried", "discrimination", "software", "rights", "Act before"):
        assert words.lower() not in every.lower()


def test_an_empty_part_has_a_hint() -> None:
    """A line or two on what one would write there; here all but one are empty."""
    chat = Chat()
    chat.command("do breathe")
    file = sent(chat)
    assert part(file, TITLES[3]) == ["Do", "breathe"]
    others = [part(file, title) for title in TITLES[:3] + TITLES[4:]]
    assert others == [[hint] for hint in HINTS[:3] + HINTS[4:]]


def test_without_a_name_an_interview_still_has_a_heading() -> None:
    """A screen reader needs one."""
    chat = booked(Chat())
    chat.person.interviews[1].where = chat.person.interviews[1].role = ""
    assert ("name", "An interview") in pieces(sent(chat))


def test_nobody_to_ask_and_an_open_request_are_no_news() -> None:
    """Then there is a hint on what one would ask."""
    chat = booked(Chat())
    first, second = chat.person.interviews[1], chat.person.interviews[2]
    first.heard, first.can_ask, second.chase = "", "nobody", None
    assert part(sent(chat), TITLES[1]) == [HINTS[1]]


def test_their_words_are_cut_and_stand_in_one_line() -> None:
    """However long they are, and whatever they contain; of a thing that is nothing but that, nothing is left."""
    chat = booked(Chat(), "a\x07b\n" + "long " * 500)
    assert all(len(words) <= LONGEST + 60 and words.isprintable() for _, words in pieces(sent(chat)))
    assert len(msgspec.json.encode(sent(chat).data)) < 20_000
    chat = booked(Chat(), "\x07")
    assert all(words for _, words in pieces(sent(chat)))


def test_it_comes_as_markdown_too() -> None:
    """The same pieces with their marks; what would be a mark in their words is none."""
    chat = booked(Chat())
    chat.person.items[1].text = "Say *one* thing, [slowly] #1"
    file = sent(chat)
    assert next(button.label for row in file.rows for button in row) == "As text (Markdown)"
    text = sent(chat, "playbook text")
    assert (text.name, text.kind) == ("playbook.md", "text")
    whole = str(text.data["text"])
    assert whole.startswith("# Your playbook\n\nSix steps after a no")
    assert (
        "\n\n## 4. Your list\n\n### Do\n\n- Say \\*one\\* thing, \\[slowly\\] \\#1\n- Ask about the team\n\n" in whole
    )
    assert whole.endswith("- The broken till\n")
    assert whole.count("\n## ") == len(PARTS)


def test_where_the_pdf_cannot_be_made_the_text_is_a_tap_away() -> None:
    """A letter that no font has is no reason to go without."""
    file = sent(booked(Chat()))
    assert "You can still have your playbook as a text file" in file.fallback
    assert file.rows[0][0].command == "playbook text"


def test_it_is_offered_at_the_end_of_tip_6() -> None:
    """Where they have all of it; /progress comes from there."""
    chat = after_all()
    assert "playbook" in chat.keys
    chat.press("playbook")
    (file,) = (message for message in chat.reply.messages if isinstance(message, File))
    assert "progress" in [button.command for row in file.rows for button in row]
    assert part(file, TITLES[0])[1] == "How it went: Badly"


def test_the_open_question_comes_again() -> None:
    """In the middle of a tip."""
    chat = booked(Chat().reach("reflect.went"))
    chat.command("playbook")
    assert chat.said[-1].question == chat.question


def test_a_plan_b_and_what_got_them_the_job_are_in_it() -> None:
    """With the people they may write to, and what came of that."""
    chat = booked(Chat())
    person = chat.person
    person.weekly = Weekly(plan="Two letters", if_then="I'll do one on Sunday")
    person.people = {1: Contact("Ana Ruiz", came="She knows somebody at Globex")}
    person.take_along = "Short answers"
    file = sent(chat)
    assert {"What you planned: Two letters", "Your plan B: I'll do one on Sunday"} <= set(part(file, TITLES[4]))
    assert part(file, TITLES[5])[0] == "Ana Ruiz · She knows somebody at Globex"
    assert part(file, TITLES[6])[-2:] == ["What helped you get the job", "Short answers"]
