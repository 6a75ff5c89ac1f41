# Interviews side by side, and all answers about one

interviews-none = You haven't told me about an interview yet. Do you want to look back at one?
interviews-list =
    { $early ->
        [yes] Here's everything you've told me about, newest first. Which one do you want to open?
       *[no] Here are your interviews, newest first. Which one do you want to open?
    }
interviews-one =
    { $early ->
        [yes] { $where }, application
       *[no] { $where }
    } · { $closed ->
        [yes] closed
       *[no] { $done } of 6
    }
interviews-closed =
    { $date ->
        [none] I've closed { $where }. Everything you wrote is still here. I won't bring it up again unless you do.
        [past] I've closed { $where }. Everything you wrote is still here. I'll only write about your rights, next on { $next }. You can turn that off in /rights.
       *[other] I've closed { $where }. Everything you wrote is still here. I'll only write about your rights, because you'd have to act before { $date }. You can turn that off in /rights.
    }{ $asks ->
        [yes] { "\u000A\u000A" }What happened with your application there?
       *[no] { "" }
    }
interviews-reopened = { $where } is open again.

deletion-sure =
    { $there ->
        [yes] Do you want to delete { $where } and all your answers about it? You can't get them back.{ "\u000A\u000A" }Your list stays as it is.{ $notes ->
            [0] { "" }
            [one] { " " }The note in your log goes too, so copy it from /rights first if you may need it.
           *[other] { " " }The { $notes } notes in your log go too, so copy them from /rights first if you may need them.
        }
       *[no] I've already deleted that one. Do you want to leave it at that?
    }
    .delete =
        { $there ->
            [yes] Delete it
           *[no] Leave it at that
        }
    .keep =
        { $there ->
            [yes] Keep it
           *[no] Go back
        }
    .again =
        { $there ->
            [yes] Do you want to delete it, or keep it?
           *[no] Do you want to leave it at that, or go back?
        }
deletion-gone = I've deleted it. Whatever you put on your list is still there.
deletion-kept = I've kept it, with all your answers.
interviews-gone = That one isn't here any more. You'll find the others in /interviews.

overview-title = Your answers · { $where }
overview-all =
    { $lines }

    { $closed ->
        [yes] You've closed this one. Tap a part to see more of it, or to change it.
       *[no] Tap a part to see more of it, or to change it.
    }
overview-part =
    { $some ->
        [yes] { $lines }

            Tap an answer to change it.
       *[no] There's nothing here yet, and there's no hurry.
    }
    .interview =
        { $early ->
            [yes] The application
           *[no] The interview
        }
    .reflect = Tip 1 · Reflect
    .feedback = Tip 2 · Feedback
    .findings = Tip 3 · The reason
    .lessons = Tip 4 · Lessons
overview-act =
    .close = Close it
    .reopen = Open it again
    .delete = Delete it
    .application = Its application
    .as_application = Add it to my applications
overview-again = Go through tip { $number } again
overview-whole = All my answers
overview-changed = I've changed that in your answers.
overview-new_interview-where = Name
overview-feedback-role = Role
overview-feedback-day = Day
overview-feedback-addressee = Who to write to
overview-feedback-topic = What you enjoyed hearing about
overview-feedback-came = How you found the job
overview-new_interview-answer = What you've heard
overview-new_interview-stopped = Where it stopped
overview-reflect-hands = What you could change
overview-whose =
    .mine = { $causes } (you could)
    .not_mine = { $causes } (out of your hands)
overview-feedback-tone = Tone
overview-feedback-channel = How to send it
overview-feedback-questions = Your questions
overview-access-request = Request for their notes
overview-stands = Where it stands
overview-also = What else you're asking for
overview-reflect-went = How it went
overview-reflect-recall = What you remember
overview-reflect-hindrances = What got in the way
overview-reflect-right = What went right
overview-feedback-whom = Who to ask
overview-feedback-message = About your message
overview-feedback-own = Your own wording
overview-findings-heard = Whether they said why
overview-findings-liked = What they liked
overview-findings-reason = Their reason
overview-findings-believable = Whether you believe it
overview-findings-fair = Whether it's fair
overview-findings-acceptable = Whether you accept it
overview-findings-doubt = What bothers you
overview-findings-strength = What the other person had
overview-lessons-drafts = Your choice in tip 4
overview-rights-place = Where the job was
overview-rights-decided = The day they decided
overview-rights-machine = Whether software decided
overview-warn_by = Act before
overview-warn_over = You had to act before
overview-warn_safe = The deadline, on the safe side
overview-notes = Your log
overview-lines = On your list
overview-musts = What you prepared for
overview-talked = What you talked about
overview-asked = What they asked
overview-count =
    .notes =
        { $count ->
            [one] one note
           *[other] { $count } notes
        }
    .asked =
        { $count ->
            [one] one question
           *[other] { $count } questions
        }
    .lines =
        { $count ->
            [one] one line
           *[other] { $count } lines
        }
    .musts =
        { $count ->
            [one] one must-have
           *[other] { $count } must-haves
        }
overview-log = Your log

tips-which = Here are the six tips. A ✓ means you've finished it for your latest interview. Which one do you want to open?
