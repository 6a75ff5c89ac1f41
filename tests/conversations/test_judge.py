"""The judge says what the bot really does with typed words."""

from pathlib import Path

import pytest

from conversations.care import concern
from conversations.dialogue import other_words
from tests import judge, judge_places

PLACES = [
    ("start", "they turned me down", "answer:I was turned down"),
    ("went", "it was a disaster", "answer:Badly"),
    ("went", "badly", "answer:Badly"),
    ("went", "I feel so sad today", "feeling:low"),
    ("went", "qqq", "unknown"),
    ("hindrances", "my hands were shaking and my train was delayed", "answer:Nerves+Late, or technical trouble"),
    ("hindrances", "The lift was stuck", "text"),
    ("hindrances", "nothing lol", "nothing"),
    ("hindrances", "Done", "answer:Done"),
    ("right", "I asked good questions", "text"),
    ("right", "two\\nlines", "text"),
    ("right", "skip", "nothing"),
    ("right", "nobody needs me around", "care:B"),
    ("whom", "either the employer or nobody", "answer:employer+nobody"),
    ("heard", "still waiting to hear", "answer:no answer yet"),
    ("believable", "no", "answer:no"),
    ("none", "qqq", "unknown"),
    ("checkin_network", "qqq", "text"),
    ("checkin_mood", "qqq", "text"),
    ("stale_write", "Two applications on Monday", "text"),
]
CARE = [
    ("I want to die", "A"),
    ("nobody needs me around", "B"),
    ("my best friend wants to die", "third"),
    ("hello", "-"),
]


@pytest.mark.parametrize(("place", "text", "meant"), PLACES)
def test_it_says_what_a_text_comes_to(place: str, text: str, meant: str) -> None:
    """An answer, a kind, their own words, or nothing of that."""
    assert judge.hear(place, text.replace("\\n", "\n")) == meant


@pytest.mark.parametrize(("text", "meant"), CARE)
def test_it_says_which_care_a_text_meets(text: str, meant: str) -> None:
    """Of the two answers, and that for somebody else, one; or none."""
    assert judge.care(text) == meant


@pytest.mark.parametrize("name", judge_places.PLACES)
def test_every_place_can_be_reached_and_its_taps_differ(name: str) -> None:
    """A tap that did the same as another couldn't be told from it."""
    done = [(judge_places.settled(tap.after), tuple(tap.said)) for tap in judge.taps(name).values()]
    assert judge_places.place(name).person.interviews or name == "start"
    assert all(done.count(one) == 1 for one in done)


def test_a_file_is_judged_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In its order, with line breaks written as such; what stands before a tab is ignored where care is judged."""
    file = tmp_path / "set.tsv"
    file.write_text("went\tit was a disaster\nright\ttwo\\nlines\n\n", encoding="utf-8")
    judge.main("hear", str(file))
    assert capsys.readouterr().out == "answer:Badly\ntext\n"
    file.write_text("I want\\nto die\nhello\n", encoding="utf-8")
    judge.main("care", str(file))
    assert capsys.readouterr().out == "A\n-\n"


def test_it_sees_what_is_wired_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """With an answer's wiring broken it says something else: it reads what is done, not what is understood."""
    assert judge.hear("went", "it was a disaster") == "answer:Badly"
    monkeypatch.setattr(other_words, "read", lambda *_: other_words.Meant())
    assert judge.hear("went", "it was a disaster") == "unknown"
    assert judge.care("nobody needs me around") == "B"
    monkeypatch.setattr(concern, "say", lambda *_: None)
    assert judge.care("nobody needs me around") == "-"
