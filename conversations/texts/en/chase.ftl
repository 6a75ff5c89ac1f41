# The feedback chase: nudges ready to copy, and a kind end

requests-none = There's no interview here yet to ask about, so there's nobody to write to. Shall we look back at one?
requests-list =
    This is where your requests stand:

    { $lines }

    Which one shall we open?
requests-stands =
    .open = not asked yet
    .send = written, not sent yet
    .nudge = asked on { $sent }
    .last = asked on { $sent }, and once more since
    .close = asked on { $sent }, and tried another way since
    .closed = closed
    .told = they answered
    .wont_say = they won't say
    .nobody = nobody to ask
requests-notes =
    .will_send = their notes: written, not sent yet
    .sent = their notes: asked for on { $sent }{ $due ->
        [none] { "" }
       *[other] { $over ->
            [yes] , an answer was due by { $due }
           *[no] , an answer is due by { $due }
        }
    }
    .came = their notes: here
    .let_go = their notes: let go
requests-also =
    .followup = a question back
    .look = a second look
    .machine = a human look
requests-title = Your request · { $where }
requests-one =
    So far: { $stands }.{ $stage ->
        [nudge] { $from ->
            [none] { " " }A nudge is fair by now.
           *[other] { " " }If nothing comes, a nudge is fair from { $from } on.
        }
        [last] { $from ->
            [none] { " " }One last try is fair by now.
           *[other] { " " }If nothing comes, one last try is fair from { $from } on.
        }
       *[none] { "" }
    }

    What's new?

chase-nudge = Here's a short nudge, ready to copy. It asks once more and leaves them room. What will you do?
    .block =
        { $name ->
            [none] Hello,
           *[other] Hello { $name },
        } a few days ago I asked you how I came across in the interview{ $role ->
            [none] { "" }
           *[other] { " " }for { $role }
        }{ $whom ->
            [agency] { " " }at { $where }
           *[employer] { "" }
        }. Even a line would help me: one thing that spoke for me, and one to work on. If a short call is easier, I'm glad to ring. Thank you.
    .sent = I've sent it
    .not_now = Not now
    .again = Have you sent it, or not now?

chase-last =
    { $route ->
        [agency] Here's a last try, this time through the agency. They hear things that aren't written down.
        [mail] Here's a last try, this time by email. A line is sometimes easier to send than to say.
       *[phone] { $whom ->
            [agency] Here's a last try, this time by phone. If you can, ask for the person who put you forward.
           *[employer] Here's a last try, this time by phone, to the person you met or the front desk.
        }
    } What will you do?
    .block =
        { $to ->
            [agency] Hello, you put me forward to { $where } not long ago, and I'd like to learn from that interview. Is there one thing I should do differently next time?
           *[employer] { $name ->
                [none] Hello,
               *[other] Hello { $name },
            } I had an interview with you not long ago, and I'd like to learn from it. Is there one thing you'd tell me to do differently next time?
        } A sentence is plenty, and I won't ask again.
    .sent = I've done it
    .not_now = Not now
    .again = Have you done it, or not now?

chase-noted =
    { $date ->
        [none] Noted. Now it's up to them. As things stand in /checkins, I won't bring it up.
       *[other] Noted. Now it's up to them. If nothing comes, I'll ask you again on { $date }.
    }
chase-kept = All right. It's in /feedback when you want it.
chase-asked =
    { $date ->
        [none] Good, that's the hard part. As things stand in /checkins, I won't bring it up again; /feedback has the rest.
       *[other] Good, that's the hard part. If nothing comes, I'll be back on { $date }.
    }
chase-waiting =
    { $date ->
        [none] We'll give them more time. As things stand in /checkins, I won't bring it up; /feedback has the rest.
       *[other] We'll give them more time. I'll be back on { $date }.
    }
chase-left = That's fine. What you saw yourself counts, and I won't bring it up again.
chase-closed = Closed. You asked, and their silence says little about you. What you saw yourself is enough to go on.

# What is said of it unasked

check_in-chase-send =
    .a =
        You meant to ask { $where } for feedback. The first days are the best time for it.

        Has it gone out?
    .b =
        Your message to { $where } is ready, and one tap copies it. Asking is the best way to hear why.

        Did you send it?
    .line = Your message to { $where }
    .open = { $where }: sent or not

check_in-chase-nudge =
    .a =
        Nothing about { $where } so far, that I know of. One short nudge is fair, and it's soon sent.

        How do things stand?
    .b =
        It's been a while since you asked about { $where }. Questions get buried, and a second line brings some back up.

        What would you like to do?
    .line = Your question to { $where }
    .open = { $where }: no answer yet

check_in-chase-last =
    .a =
        { $where } is still quiet. One last try by another road sometimes works where the first one didn't.

        What shall we do?
    .b =
        You asked about { $where }, and it's silence so far. There's one more road to try, and then we can let it rest.

        Shall we?
    .line = A last try at { $where }
    .open = { $where }: one last try

check_in-chase-close =
    .a =
        No answer about { $where } has come, and many never do. You asked, and that was your part of it.

        Shall I close it? What you saw yourself counts too.
    .b =
        I think no answer about { $where } will come any more. Many never do, and it says little about you.

        Can we let this one go?
    .line = { $where }, still silent
    .open = { $where }: let it rest

check_in-chase-notes =
    .a =
        { $where } had until { $due } to send you their notes. If nothing came, one line asking for them is fair.

        Have they come?
    .b =
        Your notes from { $where } were due by { $due }. Nothing so far, that I know of.

        Did anything arrive?
    .line = The notes { $where } has on you
    .open = { $where }: the notes you asked for
