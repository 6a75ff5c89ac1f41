# The weekly look, applications, a person to write to, and the job

check-in-week_rest =
    { $date ->
        [none] All right, not this week.
       *[other] All right, not this week. I'll ask again on { $date }.
    }

week-plan =
    What will you do this week, where, and on which day?

    Type it in a line, something like “Tuesday evening, two applications on the council's job page”.
week-agreed =
    { $weekly ->
        [yes] Noted. We'll look at it together at the week's end.
       *[no] Noted. It's kept.
    }
week-goal = How many applications a week feel doable, even in a bad week?
    .one = One
    .two = Two
    .three = Three
    .five = Five
    .open = No number
    .again = One, two, three, five, or no number?
week-goal_set = Noted. A goal is there to help, so change it whenever it doesn't.
week-went_all = That's a plan kept. What made it work? It may be worth doing again.
week-went_some = Some is real. The rest can move to next week, or go.
week-went_none = It happens, and it isn't a mark against you. A smaller plan often fits a hard week better.

applied-what =
    Where did you apply, and for what?

    Type it like this: Company, Role.
applied-noted =
    { $goal ->
        [0] On record. In the last seven days: { $sent }.
       *[other] On record. In the last seven days: { $sent }, and your goal is { $goal }.
    }

network-name = the person to write to
network-who =
    Who is one person you could write to this week?

    Type a name.
network-message = Here's a first message for { $contact }, ready to copy. What will you do with it?
    .block = Hello { $contact }, it's been a while, and I hope you're well. I'm looking for my next role just now. Could I ask you two quick questions about how things are where you work? A few minutes on the phone would be great.
    .will_send = I'll send it
    .sent = I've sent it
    .leave = Not this week
    .other = Somebody else
    .again = Will you send it, have you sent it, not this week, or somebody else?
network-again = Here are two lines for { $contact }, ready to copy. What will you do with them?
    .block = Hello { $contact }, thank you again for your time. I'm still looking, and I thought of what you said. If you hear of something that could suit me, I'd be glad of a word.
    .will_send = I'll send it
    .sent = I've sent it
    .leave = Not this week
    .other = Somebody else
    .again = Will you send it, have you sent it, not this week, or somebody else?
network-somebody = them
network-follow = Good. When shall I bring { $contact } up again?
    .week = In a week
    .two_weeks = In two weeks
    .month = In a month
    .none = No need
    .again = In a week, two weeks, a month, or not at all?
network-agreed = Noted. I'll bring it up then.
network-done = Good. That's done, then.
network-left = All right, not this week.

hired-sure = You got a job? Say yes, and I'll end the check-ins.
    .yes = Yes, I got it
    .not_yet = Not yet
    .again = Yes, or not yet?
hired-done =
    I'm so glad. It came after a no that hurt, and you kept going.

    I'll be quiet from now on. Your list stays here, for the first day and for any day. Thank you for letting me come along.
hired-kept = All right. Then we go on as before.

mood-name = how you are
mood-face = How are you right now? Any face is fine.
    .face1 = 😞
    .face2 = 🙁
    .face3 = 😐
    .face4 = 🙂
    .face5 = 😀
    .again = Which face fits? Numbers from 1 to 5 work, and 5 is the brightest.
mood-word =
    Noted. Is there a word for it?

    Type it, or skip.
mood-low = Thank you. It's been low for a while now, and that's a lot to carry. There are people to talk to, day and night.
mood-end =
    { $trend ->
        [up] Thank you. That's a little brighter than last time.
        [down] Thank you for saying it. Some days are heavier.
       *[same] Thank you. It's kept.
    }
