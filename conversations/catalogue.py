"""All dialogues, by name. Importing this checks every table."""

from .check_ins import ASK_WHEN, WEEK
from .dialogue.exchange import Catalogue
from .dodont import CARDS, LIST_ADD, LIST_CHANGE, LIST_REMOVE
from .interviews import INTERVIEW, START
from .privacy import FORGET
from .tips.feedback import FEEDBACK
from .tips.findings import FINDINGS
from .tips.lessons import LESSONS
from .tips.list_practice import LIST_PRACTICE
from .tips.moving_on import MOVING_ON
from .tips.reflect import REFLECT

TIPS = (REFLECT, FEEDBACK, FINDINGS, LESSONS, LIST_PRACTICE, MOVING_ON)

DIALOGUES: Catalogue = {
    dialogue.name: dialogue
    for dialogue in (START, INTERVIEW, *TIPS, LIST_ADD, LIST_CHANGE, LIST_REMOVE, CARDS, ASK_WHEN, WEEK, FORGET)
}
