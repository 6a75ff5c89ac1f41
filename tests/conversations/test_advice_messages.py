"""The words to copy in /ask: what goes to an employer can be sent as it stands."""

from tests.each import each

from .chat import WORLD
from .reading import prose, words

BLOCKS = [name for name in WORLD.advice if WORLD.has(f"advice-{name}.block")]
# The others answer in the same thread.
FIRST_MAILS = (
    "thank_you",
    "reference",
    "first_contact",
    "trouble_mend",
    "knock_outs_ask",
    "apply_anyway",
    "cover_letter",
    "how_to_resign",
)
TO_FRIENDS = ("who_you_know", "envy", "counter_offer")
LONGEST = 47  # words of a card, which leaves room for its source and for what comes before it


@each("name", BLOCKS)
def test_a_message_ends_with_the_name_of_its_sender(name: str) -> None:
    """Unless it goes to people who know them. It fits a button that copies."""
    said = WORLD.render(f"advice-{name}.block")
    assert said.endswith("(your name)") == (name not in TO_FRIENDS)
    assert said.startswith("Subject: ") == (name in FIRST_MAILS)
    assert len(said) <= WORLD.sizes.copied


@each("name", WORLD.advice)
def test_a_card_leaves_room_for_its_lead(name: str) -> None:
    """Quotes aside."""
    assert len(words(prose(WORLD.render(f"advice-{name}")))) <= LONGEST
