"""All dialogues, by name. Importing this checks every table."""

from .check_ins import ASK_WHEN, WEEK
from .dialogue.exchange import Catalogue
from .dodont import LIST_ADD, LIST_REMOVE
from .interviews import INTERVIEW, START
from .privacy import FORGET
from .rights import RIGHTS
from .tips.feedback import FEEDBACK
from .tips.findings import FINDINGS
from .tips.lessons import LESSONS
from .tips.list_practice import LIST_PRACTICE
from .tips.moving_on import MOVING_ON
from .tips.reflect import REFLECT

TIPS = (REFLECT, FEEDBACK, FINDINGS, LESSONS, LIST_PRACTICE, MOVING_ON)

ALL = (START, INTERVIEW, *TIPS, RIGHTS, LIST_ADD, LIST_REMOVE, ASK_WHEN, WEEK, FORGET)

DIALOGUES: Catalogue = {dialogue.name: dialogue for dialogue in ALL}
