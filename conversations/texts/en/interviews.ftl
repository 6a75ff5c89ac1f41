# Interviews side by side, and "my debrief"

interviews-none = There's no interview here yet. Shall we look back at one?
interviews-list = Here are your interviews, the newest first. Which one shall we open?
interviews-one =
    { $closed ->
        [yes] { $where } · closed
       *[no] { $where } · { $done } of 6
    }
interviews-closed =
    { $date ->
        [none] { $where } is closed. Everything is kept, and I won't bring it up again unless you do.
       *[other] { $where } is closed, and everything is kept. I'll only bring up the date for your rights: { $date }. /rights ends that too.
    }
interviews-reopened = { $where } is open again.

deletion-sure =
    { $there ->
        [yes] Shall I delete { $where }, with every answer about it? Lines on your list stay. It can't be brought back.
       *[no] That interview is gone already. Shall we leave it there?
    }
    .delete =
        { $there ->
            [yes] Delete it
           *[no] Yes
        }
    .keep =
        { $there ->
            [yes] Keep it
           *[no] Back
        }
    .again = Shall I delete it, or keep it?
deletion-gone = It's gone. What you learned from it is still on your list.
deletion-kept = It stays.
interviews-gone = That one isn't here any more. The list shows what there is.

debrief-title = Your debrief · { $where }
debrief-all =
    { $lines }

    { $closed ->
        [yes] This one is closed. Tap a part to see more of it, or to change it.
       *[no] Tap a part to see more of it, or to change it.
    }
debrief-part =
    { $some ->
        [yes] { $lines }

            Tap one to change it.
       *[no] Nothing here yet. There's no hurry.
    }
    .interview = The interview
    .reflect = Tip 1 · Reflect
    .feedback = Tip 2 · Feedback
    .findings = Tip 3 · The reason
    .lessons = Tip 4 · Lessons
debrief-act =
    .close = Close it
    .reopen = Open it again
    .delete = Delete it
debrief-again = Tip { $number } once more
debrief-whole = The whole debrief
debrief-changed = Noted. Your debrief has it now.
debrief-interview-where = Name
debrief-feedback-role = Role
debrief-feedback-day = Day
debrief-feedback-addressee = Who it goes to
debrief-feedback-came = How you came to it
debrief-interview-answer = The answer so far
debrief-reflect-hands = Whose it was
debrief-hands =
    .mine = { $causes } (yours)
    .not_mine = { $causes } (not yours)
debrief-feedback-tone = Tone
debrief-feedback-channel = Sent by
debrief-feedback-questions = Your questions
debrief-access-request = Their notes on you
debrief-stands = Where it stands
debrief-also = What else you ask for
debrief-reflect-went = How it went
debrief-reflect-recall = What you remember
debrief-reflect-hindrances = What got in the way
debrief-reflect-right = What went right
debrief-feedback-whom = Who to ask
debrief-feedback-message = Your message
debrief-feedback-own = Your own wording
debrief-findings-heard = What you heard
debrief-findings-liked = What they liked
debrief-findings-reason = Their reason
debrief-findings-believable = Believable
debrief-findings-fair = Fair
debrief-findings-acceptable = Acceptable
debrief-findings-doubt = What troubles you
debrief-findings-strength = What they brought
debrief-lessons-drafts = The drafts
debrief-rights-place = Where the job was
debrief-rights-decided = The day of the no
debrief-rights-machine = A machine decided
debrief-warn_by = Act before
debrief-notes = Your log
debrief-lines = On your list
debrief-count =
    .notes =
        { $count ->
            [one] one note
           *[other] { $count } notes
        }
    .lines =
        { $count ->
            [one] one line
           *[other] { $count } lines
        }
debrief-log = Your log

tips-which = Here are the six tips. A tick means you've been through it with your newest interview. Which one do you want?
