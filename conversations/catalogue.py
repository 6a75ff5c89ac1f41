"""All dialogues, by name. Importing this checks every table."""

from .access import ACCESS
from .chase import CHASE
from .check_ins import ASK_WHEN
from .check_ins.settings import CHECK_INS
from .dialogue.exchange import Catalogue
from .dodont import CARDS, LIST_ADD, LIST_CHANGE, LIST_REMOVE
from .hired import HIRED
from .interviews import DELETION, INTERVIEW, START
from .mood import MOOD
from .networking import NETWORK
from .next_interview import AFTER, DETAILS, NEXT
from .preferences import WHERE
from .privacy import FORGET
from .private_page import PAGE
from .rights import RIGHTS
from .setback import SETBACK
from .tips.feedback import FEEDBACK
from .tips.findings import FINDINGS
from .tips.lessons import LESSONS
from .tips.list_practice import LIST_PRACTICE
from .tips.moving_on import MOVING_ON
from .tips.reflect import REFLECT
from .week import APPLIED, WEEK

TIPS = (REFLECT, FEEDBACK, FINDINGS, LESSONS, LIST_PRACTICE, MOVING_ON)

ASIDE = (
    LIST_ADD, LIST_CHANGE, LIST_REMOVE, CARDS, ASK_WHEN, WHERE, CHECK_INS, CHASE, WEEK, APPLIED, NETWORK, SETBACK,
    MOOD, HIRED, DELETION, PAGE, FORGET, NEXT, DETAILS, AFTER,
)  # fmt: skip

DIALOGUES: Catalogue = {dialogue.name: dialogue for dialogue in (START, INTERVIEW, *TIPS, RIGHTS, ACCESS, *ASIDE)}
