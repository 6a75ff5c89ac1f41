"""All dialogues, by name. Importing this checks every table."""

from .check_ins import ASK_WHEN
from .dialogue.exchange import Catalogue
from .dodont import LIST_ADD, LIST_REMOVE
from .interviews import INTERVIEW, START
from .privacy import FORGET
from .tips.reflect import REFLECT

DIALOGUES: Catalogue = {
    dialogue.name: dialogue for dialogue in (START, INTERVIEW, REFLECT, LIST_ADD, LIST_REMOVE, ASK_WHEN, FORGET)
}
