"""What we keep of a person, and how all of it goes."""

from ..dialogue.steps import Choose, Dialogue, End

FORGET = Dialogue(
    "forget",
    {
        "sure": Choose(options={"delete": "gone", "keep": "kept"}),
        "gone": End(forget=True),
        "kept": End(),
    },
    passing=True,
)
