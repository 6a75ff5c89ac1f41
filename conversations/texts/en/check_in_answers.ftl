# What is said when a check-in is answered, put off, made rarer or dropped

check_in-act =
    .go_on = Carry on with it
    .later = Remind me later
    .drop = Drop this one
    .sent = I've sent it
    .show = Show the message
    .back = Back to where it stands
    .leave = I won't send it
    .let_go = Let it go
    .answered = They replied
    .silent = No reply yet
    .word = I've heard from them
    .again = They wrote again
    .wont_say = They won't say
    .whom = Who to ask
    .came = The notes arrived
    .read = Note what they say
    .may = What I can do now
    .nudge = See a short nudge
    .last = See one last message
    .wait = Wait a bit longer
    .close = Close this one
    .notes = Ask for their notes
    .plan = Plan my week
    .log = Log an application
    .goal = Change my goal
    .rest = Skip this week
    .all = I did it
    .some = I did some of it
    .none = It didn't happen
    .done = I've done it
    .wrote = I've written again
    .message = See the message
    .practise = Practise my list
    .page = All of it on one page
    .rehearse = Practise my answers
    .look = Show my list
    .fine = It's fine as it is
    .less = Ask me less often
    .face1 = 😞
    .face2 = 🙁
    .face3 = 😐
    .face4 = 🙂
    .face5 = 😀
    .list = Show my list
    .ready = I'm ready
    .prepare = Prepare for it
    .day = What to do tonight
    .hour = The last hour
    .well = It went well
    .badly = It went badly
    .mixed = A bit of both
    .moved = Moved or called off
    .offer = They made me an offer
    .turned_down = They said no
    .just_had = I haven't heard yet
    .card = See it as a picture
    .body = Who can help me
    .tips = How to answer an offer
    .sent_it = I've applied
    .open = Open it
    .ask_them = Ask where things stand
    .not_yet = Not yet
    .never = They never answered

check_in-kept = Good to hear from you. I'll keep everything as it is.

check_in-snooze = How long do you want me to wait?
    .t20min = 20 minutes
    .t1h = An hour
    .t3h = Three hours
    .ttomorrow = Until tomorrow
    .tweek = Until next week
check_in-snoozed =
    { $count ->
        [one] { $known ->
            [yes] No problem, I'll bring this up again on { $when }.
           *[no] No problem, I'll bring this up again then.
        }
       *[other] { $known ->
            [yes] No problem, I'll bring them all up again on { $when }.
           *[no] No problem, I'll bring them all up again then.
        }
    }
check_in-fine = All right, we'll leave your list as it is.
check_in-less =
    { $weeks ->
        [0] I won't bring this up any more. You'll find everything in /menu.
        [1] From now on, I'll bring this up once a week.
        [2] From now on, I'll bring this up every two weeks.
       *[other] From now on, I'll bring this up every { $weeks } weeks.
    }

check_in-dropped = I've dropped that one. Your answers are still there, and you can start again whenever you like.
check_in-dropped_already = You've already finished or dropped that one. You'll find everything else in /menu.
