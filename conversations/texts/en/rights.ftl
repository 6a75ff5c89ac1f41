# When a reason may be discriminatory. Describes what is public; never advises on the law, never judges a case.

rights-name = who to ask about your rights

rights-lead = I can't judge what happened, and this isn't legal advice. I can show you who helps for free.

rights-which = Which interview is it about?
    .again = Which of these interviews? Its number works too.

rights-near = Where was the job?
    .elsewhere = Somewhere else
    .again = Was it there, or somewhere else? The number works too.

rights-place = Where was the job?
    .again = Which of these places? Its number works too.

rights-decided =
    On which day did they decide? The date on their letter or email is best.

    Type it, something like “last Tuesday”. If you don't know it, skip.
    .again = Which day was it? Something like “3 June” works.

rights-ahead =
    That day is still to come, and the count begins with a decision that was made. On which day was it?

    Type it, or skip.
    .again = Which day was it? Something like “3 June” works.

# Whom to ask. The parts in braces are facts, each with its source and dates.
rights-who =
    { $place }: { $body }
    { $link }{ $helps ->
        [none] { "" }
       *[other] { "\u000A\u000A" }Free help:{ "\u000A" }{ $helps }
    }{ $advice ->
        [none] { "" }
       *[other] { "\u000A\u000A" }{ $advice }
    }
rights-counted = Counted from the day they decided:
rights-conciliation = • early conciliation with { $body } comes first, pauses the count, and can take up to { $weeks } weeks
rights-limit =
    { $note ->
        [none] • { $span }
       *[other] • { $span }, { $note }
    }
rights-days = { $count } days
rights-months = { $count } months
rights-years =
    { $count ->
        [one] 1 year
       *[other] { $count } years
    }
rights-less = { $span } less one day

rights-body =
    { $who }

    { $when ->
        [ahead] Act before { $date }; get free advice now.{ $reminds ->
            [yes] { " " }I'll remind you.
           *[no] { "" }
        }
        [perhaps] The safe date was { $date }, but you may still have time: ask { $body } now.{ $reminds ->
            [yes] { " " }I'll remind you.
           *[no] { "" }
        }
        [later] It's been a while since they decided. Only { $body } can say what's still open, so ask them today.
        [past] By that count the day was { $date }. Only they can say what's still open, so ask today.
        [unknown] Without the day they decided, your own date can't be worked out. Ask soon.
        [done] You've told me that this one is dealt with.
       *[none] There's no sure figure here. Ask soon.
    }

    What would you like next?
    .log = My log of what happened
    .machine = A machine in the decision
    .change = { $counts ->
        [yes] Another day or place
       *[no] Another place
    }
    .done = { $when ->
        [ahead] I've acted on it
        [perhaps] I've acted on it
       *[other] { "" }
    }
    .go_on = { $on ->
        [yes] Go on
       *[no] That's all for now
    }
    .again = Which of these comes next? Its number works too.
    .then-done = Good. Then I won't remind you of it.

rights-change = What shall we change?
    .day = { $counts ->
        [yes] The day they decided
       *[no] { "" }
    }
    .place = Where the job was
    .go_on = Leave it as it is
    .again = The day, the place, or leave it?

# The log
rights-log =
    { $some ->
        [yes] Your log, in your words and ready to copy.
       *[no] Your log is empty. Worth noting: what was said or done, when, by whom, who saw it, and what there is in writing.
    }

    What's next?
    .add = Add a note
    .correct = { $some ->
        [yes] Correct one
       *[no] { "" }
    }
    .take_out = { $some ->
        [yes] Take one out
       *[no] { "" }
    }
    .go_on = Go on
    .again = Do you want to add a note, change one, or go on?

rights-noted =
    { $place }. { $date }{ $corrected ->
        [none] { "" }
       *[other] { " " }(corrected on { $corrected })
    }
    { $text }

rights-note =
    Write down what was said or done, when, by whom, who saw it, and what there is in writing.

    Each message becomes a note of its own. I won't answer until you tap Done.
    .then = Noted.

rights-which_note = Which one shall go?
    .again = Which of these notes? Its number works too.
    .then = It's out.

rights-which_wrong = Which one do you want to correct?
    .again = Which of these notes is it? You can also type its number.

rights-correction =
    { $text ->
        [none] That note isn't in your log any more. Skip this to go back to the others.
       *[other] It says: “{ $text }”

            How should it read? Type the whole note. It keeps the day on which you first wrote it.
    }
    .then = I've changed your log to match.

# A machine
rights-machine =
    Some employers let software sort people out, or score what they say.

    Was a machine part of the decision, as far as you know?
    .yes = Yes
    .no = No
    .unsure = Not sure
    .again = Was a machine part of it: yes, no, or not sure?
    .then-no = Then it was people, and people can be asked.

rights-asking =
    You can ask for a human look, and for the data they used. { $access ->
        [known] In { $place } asking is free, and they have { $months ->
            [one] a month
           *[other] { $months } months
        } to answer{ $more ->
            [0] { "" }
           *[other] , or up to { $more } more if it's complex
        }. Ask early: notes aren't kept for long.
        [body] In { $place } you can ask for your own data. { $body } can tell you how: { $link }
       *[none] Not every country makes them answer, but asking costs nothing.
    }

    Here it is, ready to copy. Will you send it?
    .block = I'd like to know whether software took part in the decision on my application. If it did, please have a person look at it again. Please also send me the data about me that you hold, and tell me how it was used.
    .will_send = I'll send it
    .leave = I'll leave it
    .again = Will you send it, or leave it?

# Ends
rights-inform =
    { $who }

    Once there's an interview here, I can work out your own date from the day they decided.

rights-on = You'll find all of this again under /rights. That's tip 3 done.

rights-end = It's all kept under /rights, for whenever you need it.

# What a reminder's buttons say
rights-gone = There's no such interview here any more. What there is for everyone is under /rights.
rights-settled = Good. I won't remind you of { $where } again; all of it is kept under /rights.
rights-settled_already = You'd told me that already. There are no more reminders about { $where }.
rights-reopened = All right, I'll remind you of { $where } again, if there's a date.
rights-reopened_already = Reminders about { $where } are on, if there's a date.
rights-remind = Remind me after all
rights-acted = I've acted on it
rights-ask = Who to ask
