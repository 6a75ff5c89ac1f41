# When a reason may be discriminatory. Describes what is public; never advises on the law, never judges a case.

rights-name = who to ask about your rights

rights-lead = I can't judge what happened, and this isn't legal advice. I can show you who helps for free.

rights-which = Which of these is it about?
    .again = Which one do you mean?

rights-near = Who you can ask, and how long you have, depends on where the job was. Where was it?
    .elsewhere = Somewhere else
    .again = Was the job in one of these places, or somewhere else?

rights-place = Who you can ask, and how long you have, depends on where the job was. Where was it?
    .again = Which of these places was it? You can also type a country or a city.

rights-parts = There's more than one set of rules there. Which of these was the job in?
    .elsewhere = Somewhere else
    .again = Was the job in one of these places, or somewhere else?

rights-decided =
    The time limit usually runs from the day they decided. Which day was that? Their letter or email will say.

    Type something like “last Tuesday”, or skip this if you don't know.
    .again = Which day was it? You can type something like “3 June”.

rights-ahead =
    That day is still to come, but the time limit runs from the day they decided. Which day was that?

    Type something like “last Tuesday”, or skip this if you don't know.
    .again = Which day was it? You can type something like “3 June”.

# Who to ask. The parts in braces are facts, each with its source and dates.
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
rights-conciliation = • you have to try “early conciliation” with { $body } first: talks that pause the clock and can take up to { $weeks } weeks
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
        [ahead] Act before { $date }, and get free advice now.{ $reminds ->
            [yes] { " " }I'll remind you.
           *[no] { "" }
        }
        [perhaps] The deadline, on the safe side, was { $date }, but you may still have time. Ask { $body } now.{ $reminds ->
            [yes] { " " }I'll remind you.
           *[no] { "" }
        }
        [later] It's been a while since they decided. Only { $body } can say what you can still do, so ask them today.
        [past] By that count, you had to act before { $date }. Ask today what you can still do.
        [unknown] I can't work out your deadline without the day they decided, so ask soon.
        [done] You've told me that you've already dealt with this.
       *[none] I don't know the deadline there, so ask soon.
    }

    What would you like to do?
    .log = Open my log of what happened
    .machine = Maybe software decided
    .change = { $counts ->
        [yes] Change the day or the place
       *[no] Change the place
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
    .again = Do you want to open your log, ask about software, change something, or leave it for now?
    .then-done = All right, I won't remind you about this one.

rights-change = What do you want to change?
    .day = { $counts ->
        [yes] The day they decided
       *[no] { "" }
    }
    .place = Where the job was
    .go_on = Leave it as it is
    .again = { $counts ->
        [yes] Do you want to change the day or the place, or leave both as they are?
       *[no] Do you want to change the place, or leave it as it is?
    }

# The log
rights-log =
    { $some ->
        [yes] Here's your log, in your own words and ready to copy.
       *[no] Your log is empty so far. Memories fade fast, so write things down while they're fresh. Note what was said or done, when, and who was there.
    }

    What do you want to do?
    .add = Add a note
    .correct = { $some ->
        [yes] Correct a note
       *[no] { "" }
    }
    .take_out = { $some ->
        [yes] Delete a note
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
    Write down what was said or done, when, and who said or did it. Add who else was there, and what you have in writing.

    Send as many messages as you like. I'll save each one as a separate note, and I won't answer until you tap Done.
    .then = I've added that to your log.
    .full =
        That note didn't fit, so it isn't in your log. A log has room for about 20,000 characters.

        Tap Done to see it. If you need more room, delete a note first.

rights-which_note = Which note do you want to delete?
    .again = Which of these notes do you want to delete?
    .then = I've deleted it from your log.

rights-which_wrong = Which note do you want to correct?
    .again = Which of these notes is it?

rights-correction =
    { $text ->
        [none] That note isn't in your log any more. Skip this to go back to the others.
       *[other] It says: “{ $text }”

            What do you want it to say? Type the whole note again. It'll keep the date when you first wrote it.
    }
    .then = I've changed your log to match.

# A machine
rights-machine =
    Some employers let software sort applications or score answers. Usually the software only sorts, and a person decides.

    As far as you know, was software part of the decision?
    .yes = Yes
    .no = No
    .unsure = Not sure
    .again = Was software part of it? If you can't tell, tap “Not sure”.
    .then-no = Then people decided, and you can ask them why.

rights-asking =
    You can ask them to have a person look again, and to send you the data they used. { $access ->
        [known] In { $place } it's free to ask, so ask soon. They have { $months ->
            [one] a month
           *[other] { $months } months
        } to answer{ $more ->
            [0] { "" }
            [2] , and up to two more if it's complex
           *[other] , and up to { $more } more if it's complex
        }.
        [body] In { $place } you can ask for your own data. { $body } can tell you how: { $link }
       *[none] Not every country makes them answer, but asking costs nothing.
    }

    Here's a message to copy.{ $signed ->
        [no] { " " }Just add your name.
       *[yes] { "" }
    } Will you send it?
    .block =
        Subject: A question about my application

        Hello,

        I applied for { $role ->
            [none] a job
           *[other] the { $role } job
        } with you. Could you tell me whether software was involved in the decision? If it did, please have a person look at my application again.

        Please also send me the data you hold about me, and tell me how it was used.

        Thank you,
        { $name }
    .will_send = I'll send it
    .sent = I've sent it
    .leave = I'd rather not
    .again = Will you send it, or would you rather not?

# Ends
rights-inform =
    { $who }

    Once you've told me what happened, I can work out your deadline from the day they decided.

rights-on = You'll find all of this again in /rights. That's tip 3 done.

rights-end = It's all in /rights, whenever you need it.

# What a reminder's buttons say
rights-gone = I don't have that one any more, but you'll still find general help in /rights.
rights-settled = All right, I won't remind you about { $where } again. You'll still find everything in /rights.
rights-settled_already = You've told me that already, so there are no more reminders about { $where }.
rights-reopened = All right, I'll remind you about { $where } again, if there's a deadline.
rights-reopened_already = Reminders for { $where } are already on. If there's a deadline coming up, I'll write to you.
rights-remind = Remind me after all
rights-acted = I've acted on it
rights-ask = See who to ask
