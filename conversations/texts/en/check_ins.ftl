# What we say unasked, and how the moment for it is agreed

check-in-come_back =
    We left off in the middle of “{ $name }”. It's all kept, just as you left it.

    Do you want to go on?
check-in-later = Later
check-in-drop = Drop it
check-in-dropped = Dropped. What you answered is kept, and you can begin again whenever you like.
check-in-dropped_already = That one is closed already. The menu shows what there is.

pause-when = Fine, we'll stop here. Everything is kept. When shall I come back to it?
    .soon = In two hours
    .tomorrow = Tomorrow, at this hour
    .next_week = In a week
    .never = I'll write when I'm ready
    .again = In two hours, tomorrow, in a week, or not at all?

pause-agreed = Good. I'll be back then. If you're ready sooner, /resume picks it up.

pause-quiet = Good. I'll stay quiet, and /resume picks it up whenever you like.

check-in-week =
    It's your weekly look. A plan in one line helps more than a good intention: what, where and when.

    Shall we make it?
check-in-week_again =
    It's your weekly look. Last time you planned: “{ $plan }”

    Shall we plan this week?
check-in-week_rest = All right, not this week. I'll ask again in seven days.

week-plan =
    What will you do this week, where, and on which day?

    Type it in a line, something like “Tuesday evening, two applications on the council's job page”.

week-agreed =
    { $weekly ->
        [yes] Noted. We'll look at it together next week.
       *[no] Noted. It's kept.
    }
