# Interviews side by side, and "my debrief"

interviews-none = There's no interview here yet. Shall we look back at one?
interviews-list = Here are your interviews, the newest first. Which one shall we open?
interviews-one = { $where } · { $done } of 6
interviews-gone = That one isn't here any more. The list shows what there is.

debrief-title = Your debrief · { $where }
debrief-change = Tap one to change it.
debrief-changed = Changed. Your debrief has it now.
debrief-interview-where = Where
debrief-feedback-role = Role
debrief-feedback-day = Day
debrief-reflect-went = How it went
debrief-reflect-recall = What you remember
debrief-reflect-hindrances = What got in the way
debrief-reflect-right = What went right
debrief-feedback-whom = Who to ask
debrief-feedback-message = Your message
debrief-feedback-own = Your own wording
debrief-findings-heard = What you heard
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
debrief-warn_by = Act before: { $date }
debrief-notes =
    { $count ->
        [one] Your log: one note
       *[other] Your log: { $count } notes
    }
debrief-log = Your log

tips-which = Here are the six tips. A tick means you've been through it with your newest interview. Which one do you want?
