"""Cards in five scripts, for review: `make cards` renders docs/images/card-*.png again."""

import sys

from bot.pictures import draw
from bot.world.outside import World
from conversations.dodont.card import card
from tests.conftest import ROOT
from tests.screenshots import packed

FOLDER = ROOT / "docs" / "images"
SMALL = (390, 844)
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


def small(name: str) -> bytes:
    """One of them, small enough for the docs."""
    dos, donts = LISTS[name]
    picture = card(World(), dos, donts, THEMES.get(name, "light"))
    width, height = SMALL
    return packed(draw("card", {**picture.data, "width": width, "height": height}))


def main() -> None:
    """Draw them all."""
    for name in LISTS:
        data = small(name)
        (FOLDER / f"card-{name}.png").write_bytes(data)
        sys.stdout.write(f"{len(data):>8,}  card-{name}.png\n")


if __name__ == "__main__":
    main()
