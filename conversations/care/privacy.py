"""/forget: deletes everything we know about a person. Its question and answer go before all that waits."""

from ..dialogue.steps import Choose, Dialogue, End

FORGET = Dialogue(
    "forget",
    {
        "sure": Choose(options={"delete": "gone", "keep": "kept"}),
        "gone": End(forget=True),
        "kept": End(),
    },
    passing=True,
    ahead=True,
)
