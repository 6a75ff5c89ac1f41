"""The closed sets of values in the document.

"" means not answered. The values are stored, so one that is no longer offered stays in its set. A test compares each
set with the options of the question that fills it.
"""

from typing import Annotated, Literal

from msgspec import Meta

Standing = Literal["", "just_had", "turned_down", "offer", "ahead"]  # just_had: no answer yet; ahead: still to come
Stopped = Literal["", "form", "cv", "test", "call", "unsure"]  # where a no came before any interview
Went = Literal["", "badly", "well", "mixed"]
Hindrance = Literal[
    "nerves", "no_answer", "rambled", "unprepared", "trouble",  # in an interview, a call or a test
    "match", "must", "usual_cv", "late", "nobody", "many",  # in an application
    "else",
]  # fmt: skip
Whose = Literal["mine", "not_mine"]
Source = Literal["", "direct", "agency", "referred"]
CanAsk = Literal["", "employer", "agency", "both", "nobody"]
Tone = Literal["", "warm", "formal"]
Channel = Literal["", "mail", "linkedin", "phone", "text"]
FeedbackQuestion = Literal["strength", "change", "fit", "answer", "skill", "again"]
MessageState = Literal["", "will_send", "sent"]
AccessState = Literal["", "will_send", "sent", "came", "let_go"]
Heard = Literal["", "not_yet", "wont_say", "told"]
YesNo = Literal["", "yes", "no", "unsure"]
Doubt = Literal["", "vague", "stronger", "outside", "unfair", "discrimination"]
AlsoAsked = Literal["followup", "look", "machine", "agency", "thanks"]
DraftsKept = Literal["", "keep_both", "keep_do", "keep_dont", "own"]  # own: no longer offered as an answer
Score = Literal["did", "not", "none"]
AskThem = Literal["first_days", "success", "hardest", "opening", "next_step", "else"]  # questions to ask an employer
MeetingForm = Literal["", "in_person", "online", "phone", "panel", "recorded"]
DoOrDont = Literal["do", "dont"]
SafetyPart = Literal["signs", "alone", "around", "people", "lines", "safer"]  # in the order they are asked
CareQuestion = Literal["", "dying", "again", "you"]  # again: asked once more, after words that were no answer
Stage = Literal["send", "nudge", "last", "close", "closed"]  # closed: no further stage
WeekWent = Literal["all", "some", "none"]
Hurdle = Literal["", "tired", "time", "jobs", "low"]  # what may get in the way of a plan
Site = Literal["", "linkedin", "alumni", "trade", "elsewhere"]

ApplicationStage = Literal["found", "applied", "screening", "interview", "offer", "no", "withdrawn", "no_answer"]
Detail = Literal["company", "role", "channel", "contact", "link", "pay", "note", "closes"]  # of an application

Felt = Literal["", "strong", "okay", "rough"]  # how an answer of theirs felt
StoryPart = Literal["what", "did", "end"]  # in the order they are asked
Shows = Literal["success", "problem", "conflict", "mistake", "learning", "pressure"]  # what a story is good for

Key = Annotated[str, Meta(extra={"ours": True})]
"""An identifier of ours (of a step, a tip, a place in the facts), never the person's own words."""
