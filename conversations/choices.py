"""The closed sets of the document: what a field may say where nobody writes it in words of their own.

"" stands for nothing said. Names are stored and stay: one that is no longer offered stays in its set. What a question
offers and keeps in such a field is what its set holds, which a test compares.
"""

from typing import Annotated, Literal

from msgspec import Meta

Standing = Literal["", "just_had", "turned_down", "offer", "ahead"]  # just_had: no answer yet; ahead: still to come
Went = Literal["", "badly", "well", "mixed"]
Hindrance = Literal["nerves", "no_answer", "rambled", "unprepared", "trouble", "else"]
Whose = Literal["mine", "not_mine"]
Came = Literal["", "direct", "agency", "referred"]
Asked = Literal["", "employer", "agency", "both", "nobody"]
Tone = Literal["", "warm", "formal"]
Channel = Literal["", "mail", "linkedin", "phone"]
FeedbackQuestion = Literal["strength", "change", "fit", "answer", "skill", "again"]
MessageState = Literal["", "will_send", "sent"]
AccessState = Literal["", "will_send", "sent", "came", "let_go"]
Heard = Literal["", "not_yet", "wont_say", "told"]
YesNo = Literal["", "yes", "no", "unsure"]
Doubt = Literal["", "vague", "stronger", "outside", "unfair", "discrimination"]
AlsoAsked = Literal["followup", "look", "machine"]
DraftsKept = Literal["", "keep_both", "keep_do", "keep_dont", "own"]  # own: offered once; a door by now
Score = Literal["did", "not", "none"]
DoOrDont = Literal["do", "dont"]
Stage = Literal["send", "nudge", "last", "close", "closed"]  # closed: nothing comes next
WeekWent = Literal["all", "some", "none"]
Site = Literal["", "linkedin", "alumni", "trade", "elsewhere"]

Key = Annotated[str, Meta(extra={"ours": True})]
"""A name of ours out of an open set (a step, a tip, a place of the facts), and no word of theirs."""
