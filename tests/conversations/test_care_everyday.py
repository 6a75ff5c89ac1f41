"""Everyday words worry nobody: whose nan has the kids, what work is like, what somebody can't be bothered with."""

from bot.world.hearing import care
from tests.each import each

from .chat import WORLD, Chat
from .everything_heard import due_to
from .unasked import KEYS

HARMLESS = """
what happens next and also do they train people on insurance claims
two apps, one for amazon one for xpo, sunday arvo at my kitchen table when the kids are at their nans
kids are at their nans
not fussed about looking back today, just had a beer
im not fussed about looking back today
honestly went really well, thats why im scratching my head
no im fine, nothing like that
our lad is at his nanas till tea so i did one
mother in law has the twins on tuesdays
sat at the kitchen table while the wee ones were at their grannys
she is at her grandparents so i have the evening
not really bothered about going back over today, having a cider
couldnt be bothered looking back, had a can and watched the match
it went brilliantly so im scratching my head as to why
that one has me scratching my head
and what happens after that, do they train new people on home insurance claims
do they train folk on the claims side
i handled death claims at aviva
ive worked in a nursing home with dementia residents
i asked the vet how often they put animals down
they asked me what i would do if a resident refuses to take her tablets
the scenario was how would you deal with a customer with a knife
undertakers assistant, carrying coffins mostly
funeral home job, they liked me
roofer here, spent the week up on roofs
doorman at a club, they asked about weapons
killing time before my shift
got an hour to kill before they call
i had my figures off pat this time
our steve said i came over brilliant
i am alright, a bit broke and fed up of waiting about
my dads got the kids so i might get two done
half a lager and an early night for me
id ask what happens in week one
on nights all week so il do it friday
i will not be around on saturday, it is my cousins wedding
finishing at seven tonight then i will send it
""".strip().splitlines()
GRAVE = """
the kids are at their nans so they wont be the ones to find me
kids are at their dads tonight, ive written the letters
ive had a few beers and the tablets are next to me
i dont want to wake up tomorrow
life insurance pays out either way, ive checked, theyd be better off
sat on the platform letting the trains go past, thinking about it
i just want to disappear and for nobody to notice
not fussed about living any more
""".strip().splitlines()


@each("words", HARMLESS)
def test_everyday_words_worry_nobody(words: str) -> None:
    """Examples alone need a word that has to do with it, or have to be very close."""
    assert care().hears(words).answer == ""


@each("words", GRAVE)
def test_the_same_words_beside_grave_ones_still_do(words: str) -> None:
    """Nothing of that is lost."""
    assert care().hears(words).answer in ("A", "B")


def test_they_are_taken_for_what_they_are() -> None:
    """The place where a plan is made doesn't matter."""
    chat = Chat()
    chat.command("week plan")
    chat.type("two forms at mums on saturday while the kids are at their grans")
    assert chat.person.care is None
    assert chat.person.worry is None
    due = due_to(WORLD, "mood", KEYS["mood"])
    due.type("just had a beer, not fussed about looking back")
    assert due.person.worry is None


def test_where_a_name_is_asked_for_examples_alone_ask_nothing() -> None:
    """Whatever is typed there is the answer, unless a line hears it."""
    words = "i am safe i put the tablets away"
    concern = care().hears(words)
    assert concern.alike
    assert not concern.plain
    chat = Chat().reach("new_interview.where")
    chat.type(words)
    assert chat.person.worry is None
