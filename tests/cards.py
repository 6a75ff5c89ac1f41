"""Cards and booklets in several scripts, and pictures of a search, for review: `make cards` draws docs/images/."""

import json
import sys

import msgspec

from bot.pictures import draw
from bot.pictures.drawing import FOLDER as TEMPLATES
from bot.pictures.drawing import _compiler
from bot.world.outside import World
from conversations import File, Picture
from conversations.dodont.card import card
from conversations.progress.numbers import Numbers
from conversations.progress.progress import picture
from tests.conftest import ROOT
from tests.conversations.chat import Chat
from tests.conversations.searching import booked
from tests.screenshots import packed

FOLDER = ROOT / "docs" / "images"
SMALL = (390, 844)
WIDE = 5.83  # inches of a page of the booklet
LISTS: dict[str, tuple[list[str], list[str]]] = {
    "latin": (
        [
            "Pause and breathe before I answer",
            "Ask about the team 🙂",
            "Tell the story of the night shift",
            "Say what I learned, not only what went wrong",
            "Sit up, smile once",
        ],
        [
            "Rush into an answer when I'm nervous",
            "Fill every silence",
            "Apologise for my accent",
            "Talk about pay first",
        ],
    ),
    "arabic": (
        ["تنفّس قبل أن تجيب", "اسأل عن الفريق وعن يوم العمل المعتاد", "احكِ قصة المشروع في Excel بثلاث جمل"],
        ["لا تتكلّم بسرعة عندما تتوتّر", "لا تملأ كل صمت", "لا تعتذر عن لهجتك"],
    ),
    "hebrew": (
        ["לנשום לפני שעונים", "לשאול על הצוות ועל יום עבודה רגיל", "לספר על הפרויקט ב-Excel בשלושה משפטים"],
        ["לא למהר כשמתרגשים", "לא למלא כל שתיקה", "לא להתנצל על המבטא"],
    ),
    "cjk": (
        ["回答前先深呼吸", "問一問團隊的情況 🙂", "質問には一呼吸おいてから答える", "대답하기 전에 숨을 고른다"],
        ["不要急着回答", "沈黙を怖がって埋めない", "말을 너무 빨리 하지 않는다"],
    ),
    "hindi": (
        ["उत्तर देने से पहले साँस लें 🙂", "टीम के बारे में पूछें 👩🏽‍💻", "अपनी कहानी तीन वाक्यों में सुनाएँ ✅"],
        ["घबराहट में जल्दबाज़ी न करें ⏰", "हर चुप्पी को न भरें", "अपने लहजे के लिए माफ़ी न माँगें 🙏🏾"],
    ),
    "short": (["Breathe 🙂"], ["Rush"]),
    "long": (
        [
            f"{n}. When they ask about the gap in my CV, say it in one breath, then what I did with it"
            for n in range(1, 9)
        ],
        [f"{n}. Don't explain for minutes why the last job ended, one sentence will do" for n in range(1, 9)],
    ),
}
THEMES = {"latin": "light", "arabic": "dark", "hebrew": "light", "cjk": "light", "hindi": "dark", "short": "dark"}
DAY = "Friday, 6 November 2026"
PROGRESS: dict[str, tuple[Numbers, str]] = {
    "everything": (
        Numbers(
            weeks=[1, 3, 0, 4, 2, 5, 3, 2],
            goal=3,
            stages={"found": 2, "applied": 9, "screening": 2, "interview": 2, "no": 5, "no_answer": 2},
            sent=20,
            interviews=3,
            followed=7,
            tried=10,
            moods=[(0.02, 2), (0.15, 1), (0.27, 3), (0.4, 2), (0.52, 4), (0.66, 3), (0.8, 4), (0.97, 4)],
        ),
        "light",
    ),
    "dark": (
        Numbers([2, 4, 3], 2, {"applied": 8, "no": 1}, 9, 1, 4, 6, [(0.7, 2), (0.85, 3), (1, 4)]),
        "dark",
    ),
    "begun": (Numbers([1], 0, {"applied": 1}, 1, 0, 0, 0, []), "light"),
}


def progress(name: str) -> Picture:
    """The picture of one of these searches."""
    numbers, look = PROGRESS[name]
    return picture(World(), numbers, look, DAY)


BOOKLETS = {"latin": "", "arabic": LISTS["arabic"][0][1], "hebrew": LISTS["hebrew"][0][1], "cjk": LISTS["cjk"][0][0]}


def page(name: str) -> bytes:
    """The first page behind the title of a booklet, small enough for the docs."""
    chat = booked(Chat(), BOOKLETS[name])
    chat.command("playbook")
    (file,) = (message for message in chat.reply.messages if isinstance(message, File))
    drawn = _compiler().compile(
        input=str(TEMPLATES / "playbook.typ"),
        format="png",
        ppi=SMALL[0] / WIDE,
        sys_inputs={"data": json.dumps(msgspec.to_builtins(file.data))},
    )
    assert isinstance(drawn, list)
    return packed(drawn[1])


def small(name: str) -> bytes:
    """One of the cards, small enough for the docs."""
    dos, donts = LISTS[name]
    picture = card(World(), dos, donts, THEMES.get(name, "light"))
    width, height = SMALL
    return packed(draw("card", {**picture.data, "width": width, "height": height}))


def main() -> None:
    """Draw them all."""
    drawn = {f"card-{name}.png": small(name) for name in LISTS}
    for name in PROGRESS:
        drawn[f"progress-{name}.png"] = packed(draw("progress", {**progress(name).data, "width": SMALL[0]}))
    drawn |= {f"playbook-{name}.png": page(name) for name in BOOKLETS}
    for name, data in drawn.items():
        (FOLDER / name).write_bytes(data)
        sys.stdout.write(f"{len(data):>8,}  {name}\n")


if __name__ == "__main__":
    main()
