"""All dialogues, by name. Importing this checks every table."""

from .care.mood import MOOD
from .care.privacy import FORGET
from .care.private_page import PAGE
from .check_ins import ASK_WHEN
from .check_ins.settings import CHECK_INS
from .dialogue.exchange import Catalogue
from .dodont import CARDS, LIST_ADD, LIST_CHANGE, LIST_REMOVE
from .feedback.access import ACCESS
from .feedback.chase import CHASE
from .interviews.listing import DELETION, INTERVIEW, START
from .next_interview import AFTER, DETAILS, NEXT
from .rights import RIGHTS
from .search.hired import HIRED
from .search.networking import NETWORK
from .search.setback import SETBACK
from .search.week import APPLIED, WEEK
from .tips.feedback import FEEDBACK
from .tips.findings import FINDINGS
from .tips.lessons import LESSONS
from .tips.list_practice import LIST_PRACTICE
from .tips.moving_on import MOVING_ON
from .tips.reflect import REFLECT
from .whereabouts import WHERE

TIPS = (REFLECT, FEEDBACK, FINDINGS, LESSONS, LIST_PRACTICE, MOVING_ON)

ASIDE = (
    LIST_ADD, LIST_CHANGE, LIST_REMOVE, CARDS, ASK_WHEN, WHERE, CHECK_INS, CHASE, WEEK, APPLIED, NETWORK, SETBACK,
    MOOD, HIRED, DELETION, PAGE, FORGET, NEXT, DETAILS, AFTER,
)  # fmt: skip

DIALOGUES: Catalogue = {dialogue.name: dialogue for dialogue in (START, INTERVIEW, *TIPS, RIGHTS, ACCESS, *ASIDE)}
