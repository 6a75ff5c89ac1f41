"""All dialogues and all kinds of check-in, by name. Importing this module validates every one of them."""

from .advice import ASK
from .applications import APPLICATIONS, APPLIED
from .applications.check_in import APPLICATION_CHECK_IN
from .applications.hired import HIRED
from .care.check_in import MOOD_CHECK_IN
from .care.mood import MOOD
from .care.privacy import FORGET
from .care.private_page import PAGE
from .care.safety import SAFETY
from .check_ins import ASK_WHEN, COME_BACK_CHECK_IN
from .check_ins.settings import CHECK_IN_SETTINGS
from .dialogue.dropping import DROP_IT
from .dialogue.exchange import Catalogue, Dialogues
from .dodont import LIST_ADD, LIST_CHANGE, LIST_REMOVE, PRACTICE
from .dodont.check_in import LIST_CHECK_IN
from .export import EXPORT, IMPORT, SHARE
from .feedback.access import ACCESS
from .feedback.chase import CHASE
from .feedback.check_in import CHASE_CHECK_IN
from .interviews.beginning import NEW_INTERVIEW, START
from .interviews.listing import DELETION
from .next_interview import AFTER, DETAILS, NEXT, PREPARE
from .next_interview.check_in import COMING_CHECK_IN, HOUR_CHECK_IN
from .questions import QUESTIONS, REHEARSAL, STORIES
from .rights import RIGHTS
from .rights.check_in import RIGHTS_CHECK_IN
from .search.check_ins import WEEK_CHECK_IN
from .search.contact_check_in import NETWORK_CHECK_IN
from .search.networking import NETWORK
from .search.setback import SETBACK
from .search.tone import TONE
from .search.week import WEEK
from .tips.feedback import FEEDBACK
from .tips.findings import FINDINGS
from .tips.lessons import LESSONS
from .tips.list_practice import LIST_PRACTICE
from .tips.moving_on import MOVING_ON
from .tips.reflect import REFLECT
from .whereabouts import WHERE

TIPS = (REFLECT, FEEDBACK, FINDINGS, LESSONS, LIST_PRACTICE, MOVING_ON)

ASIDE = (
    LIST_ADD, LIST_CHANGE, LIST_REMOVE, PRACTICE, ASK_WHEN, WHERE, CHECK_IN_SETTINGS, CHASE, WEEK, APPLIED,
    APPLICATIONS, NETWORK, TONE,
    SETBACK, MOOD, ASK, HIRED, DELETION, PAGE, SAFETY, FORGET, NEXT, DETAILS, PREPARE, AFTER, QUESTIONS, STORIES,
    REHEARSAL, EXPORT, SHARE, IMPORT, DROP_IT,
)  # fmt: skip

DIALOGUES: Dialogues = {dialogue.name: dialogue for dialogue in (START, NEW_INTERVIEW, *TIPS, RIGHTS, ACCESS, *ASIDE)}

# The most urgent first, which is also their order in a merged message.
KINDS = (
    RIGHTS_CHECK_IN, HOUR_CHECK_IN, COMING_CHECK_IN, APPLICATION_CHECK_IN, COME_BACK_CHECK_IN, CHASE_CHECK_IN,
    WEEK_CHECK_IN, NETWORK_CHECK_IN, LIST_CHECK_IN, MOOD_CHECK_IN,
)  # fmt: skip

CATALOGUE = Catalogue(DIALOGUES, {kind.name: kind for kind in KINDS})
