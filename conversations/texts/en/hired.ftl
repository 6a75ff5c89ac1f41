# The job: celebrated, then what to take along, and thanks

hired-sure =
    { $after ->
        [no] You've done it. You were turned down, you kept going, and it got you here.
       *[other] You've done it, so enjoy this moment.
    }

    Is it settled, in writing? Once it is, I'll stop checking in. Until then, it's safer to keep applying.
    .yes = Yes, it's settled
    .not_yet = Not yet
    .again = Is it settled in writing, or not yet?
hired-which = That's wonderful. Which job is it?
    .none = It's a different job
    .again = Which of these is the job you've got? Tap it, or tap the button below if it's a different one.
hired-along =
    I'm so glad for you. { $next ->
        [none] I'll be quiet from now on.
       *[other] From now on I'll only write about your legal deadlines.
    } While it's fresh: what helped you most in this search?

    Type it in a line or two and I'll keep it for another time, or skip.
hired-thanks =
    { $some ->
        [yes] People who helped love to hear how it ended. Who do you want to thank?
       *[no] If anybody helped you on the way, they'd love to hear how it ended. Is there someone you want to thank?
    }
    .someone =
        { $some ->
            [yes] Somebody else
           *[no] Yes, there is
        }
    .enough =
        { $some ->
            [yes] That's everyone
           *[no] Nobody right now
        }
    .again = Is there someone you want to thank? Tap a name or the button below the names.
hired-helper =
    { $name }{ $thanked ->
        [yes] { " " }· thanked
       *[no] { "" }
    }
hired-replied = You wrote to { $name }, but I don't know whether you heard back. Did they reply?
    .yes = Yes, they replied
    .no = No, they didn't
    .again = Did you hear back from { $name }, or not?
hired-who = Who helped you? It may be somebody who read your CV, or who listened. Type a name, or skip.
hired-letter =
    Here's a message for { $contact }. Fill in what's in brackets.{ $came ->
        [none] { "" }
       *[other] { " " }You wrote down what came of it: “{ $came }”.
    }

    What do you want to do with it?
    .block =
        { $site ->
            [linkedin] { $hello } I've got good news: I'm starting as (your new job). What you told me about (what they helped with) made a difference. Thank you, { $sign }
           *[other] { $hello }

                I've got good news: I'm starting a new job as (your new job).

                Your help with (what they helped with) made a difference, and I wanted you to know. Thank you for taking the time.

                If I can ever do something for you, just ask.

                Thanks again,
                { $sign }
        }
    .sent = I've sent it
    .not_now = Not now
    .again = Have you sent it, or do you want to leave it for another time?
hired-done =
    { $next ->
        [none] I won't write to you any more.
       *[other] I'll only write about your legal deadlines, next on { $next }. You can stop that in /rights.
    } Your list stays here for your first day, and so does the rest, unless you want it deleted. Thank you for letting me come along.
hired-kept = All right, we'll carry on as before. I'll keep my fingers crossed for you.
