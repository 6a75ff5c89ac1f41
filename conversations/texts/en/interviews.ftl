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
        [past] { $where } is closed, and everything is kept. I'll only write about your rights, next on { $next }. /rights ends that too.
       *[other] { $where } is closed, and everything is kept. I'll only bring up the date for your rights: { $date }. /rights ends that too.
    }
interviews-reopened = { $where } is open again.

deletion-sure =
    { $there ->
        [yes] Do you want to delete { $where }, with all your answers about it? Lines on your list stay.{ $notes ->
            [0] { "" }
            [one] { " " }The note in your log goes too, so copy it from /rights first if you may need it.
           *[other] { " " }The { $notes } notes in your log go too, so copy them from /rights first if you may need them.
        } It can't be brought back.
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

overview-title = Your debrief · { $where }
overview-all =
    { $lines }

    { $closed ->
        [yes] This one is closed. Tap a part to see more of it, or to change it.
       *[no] Tap a part to see more of it, or to change it.
    }
overview-part =
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
overview-act =
    .close = Close it
    .reopen = Open it again
    .delete = Delete it
overview-again = Tip { $number } once more
overview-whole = The whole debrief
overview-changed = Noted. Your debrief has it now.
overview-new_interview-where = Name
overview-feedback-role = Role
overview-feedback-day = Day
overview-feedback-addressee = Who it goes to
overview-feedback-came = How you came to it
overview-new_interview-answer = The answer so far
overview-reflect-hands = Whose it was
overview-whose =
    .mine = { $causes } (yours)
    .not_mine = { $causes } (not yours)
overview-feedback-tone = Tone
overview-feedback-channel = Sent by
overview-feedback-questions = Your questions
overview-access-request = Their notes on you
overview-stands = Where it stands
overview-also = What else you ask for
overview-reflect-went = How it went
overview-reflect-recall = What you remember
overview-reflect-hindrances = What got in the way
overview-reflect-right = What went right
overview-feedback-whom = Who to ask
overview-feedback-message = Your message
overview-feedback-own = Your own wording
overview-findings-heard = What you heard
overview-findings-liked = What they liked
overview-findings-reason = Their reason
overview-findings-believable = Believable
overview-findings-fair = Fair
overview-findings-acceptable = Acceptable
overview-findings-doubt = What troubles you
overview-findings-strength = What they brought
overview-lessons-drafts = The drafts
overview-rights-place = Where the job was
overview-rights-decided = The day of the no
overview-rights-machine = A machine decided
overview-warn_by = Act before
overview-warn_over = The day to act was
overview-warn_safe = The safe date to act was
overview-notes = Your log
overview-lines = On your list
overview-count =
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
overview-log = Your log

tips-which = Here are the six tips. A tick means you've been through it with your newest interview. Which one do you want?
