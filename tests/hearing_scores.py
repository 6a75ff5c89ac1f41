"""How many phrases are heard right: python -m tests.hearing_scores FILE... [--part N/5] [--quiet]

Files of tab-separated lines: context, what is meant, text; of care: answer, family, text. `--part` takes only the
phrases whose digest falls into that fifth, `--part !N/5` all others. A literal backslash and n is a line break.

The phrases in tests/phrases/ are by authors who hadn't seen the tables. The tables may be written from those in
`tune`; those in `judge` only say how good they are.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from bot.world.hearing import care, hearing

# The name of a question in the phrases, the question itself, and the names of its options.
ASKS = {
    "none": ("", {}),
    "start": (
        "start.welcome",
        {"It just happened": "just_had", "I was turned down": "turned_down", "I have one coming up": "coming_up",
         "Show me around": "round"},
    ),
    "went": ("reflect.went", {"Badly": "badly", "Well, and I'm confused": "well", "Mixed": "mixed"}),
    "hindrances": (
        "reflect.hindrances",
        {"Nerves": "nerves", "A question I had no answer to": "no_answer", "I rambled": "rambled",
         "Too little preparation": "unprepared", "Late, or technical trouble": "trouble", "Done": "done"},
    ),
    "right": ("reflect.right", {}),
    "whom": ("feedback.whom", {}),
    "heard": (
        "findings.heard", {"yes they told me": "told", "no answer yet": "not_yet", "they won't say": "wont_say"},
    ),
    "believable": ("findings.believable", {"not sure": "unsure"}),
    "checkin_plan_review": (
        "week-review", {"I did it": "all", "Some of it": "some", "It didn't happen": "none"},
    ),
    "checkin_chase": (
        "chase-nudge", {"They answered": "answered", "See a nudge": "nudge", "Wait": "wait", "Close": "close"},
    ),
    "checkin_network": ("network-first", {"Done": "done", "See the message": "message", "Later": "later"}),
    "checkin_mood": ("mood", {str(face): f"face{face}" for face in range(1, 6)}),
    "stale_write": ("week.plan", {}),
}  # fmt: skip


def heard(context: str, text: str) -> str:
    """What is heard, as the phrases would say it."""
    ask, names = ASKS[context]
    labels = {key: label for label, key in names.items()}
    reading = hearing().read(text, ask, guess=not ask or context == "stale_write")
    if reading.options:
        return "answer:" + "+".join(sorted(labels.get(option, option) for option in reading.options))
    return reading.kind or ("unknown" if context == "none" else "text")


def meant(expected: str) -> str:
    """`expected` with its options in one order."""
    kind, _, options = expected.partition(":")
    return f"answer:{'+'.join(sorted(options.split('+')))}" if kind == "answer" else expected


def phrases(path: Path, part: str) -> Iterator[tuple[str, str, str]]:
    """The phrases of a file that fall into `part`."""
    chosen, _, of = part.lstrip("!").partition("/")
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            first, second, text = line.split("\t", 2)
            falls = not part or int(sha256(text.encode()).hexdigest(), 16) % int(of) == int(chosen)
            if falls != part.startswith("!"):
                yield first, second, text.replace("\\n", "\n")


def main(arguments: list[str]) -> None:
    """Print what was missed, and the scores."""
    part = arguments[arguments.index("--part") + 1] if "--part" in arguments else ""
    files = [Path(one) for one in arguments if one.endswith(".tsv")]
    scores: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for path in files:
        for first, second, text in phrases(path, part):
            if first in ASKS:
                expected, got = meant(second), heard(first, text)
                group = f"{path.stem} {first} {expected.partition(':')[0] if first != 'none' else expected}"
                right = expected == got
            else:
                got, expected, group = care().hears(text).answer or "-", first, f"care {second}"
                right = (
                    got == expected
                    or (second in ("hopeless", "indirect") and got == "A")
                    or (second == "indirect" and got == "A")
                )
            scores[group][0] += right
            scores[group][1] += 1
            scores[f"= {path.stem}"][0] += right
            scores[f"= {path.stem}"][1] += 1
            if not right and "--quiet" not in arguments:
                sys.stdout.write(f"{group:45} heard {got:30} {text}\n")
    for group, (good, of) in sorted(scores.items()):
        sys.stdout.write(f"{group:50} {good:4}/{of:<4} {good / of:.0%}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
