# Tip 6: keep applying, network, look at it once a week. The plan, the person and the no again are in files of their own.

moving_on-name = Move forward

moving_on-day =
    { $stopped ->
        [none] One interview isn't the whole search.
       *[other] One no isn't the whole search.
    } A small plan for the week keeps it going, so I'll ask you about yours once a week.

    { $hour ->
        [none] Which day suits you best, at about this time?
       *[other] Which day suits you best, at { $hour }?
    }
    .monday = Mondays
    .wednesday = Wednesdays
    .friday = Fridays
    .sunday = Sundays
    .more = Something else
    .again = Which day do you want: Monday, Wednesday, Friday, Sunday, or any other day of the week?

moving_on-known =
    { $next ->
        [none] You've already chosen a day for your weekly check-in.
       *[other] Your weekly check-in is already set, and the next one comes on { $next }.
    }

    Do you want to keep it that way?
    .keep = Keep it
    .other = Choose another day
    .more = Something else
    .again = Do you want to keep that day, choose another, or look at something else?

moving_on-more = What would help you more right now?
    .plan = Plan this week with me
    .someone = Find someone to write to
    .setback = Prepare for another no
    .never = Don't check in weekly
    .go_on = Back to the days
    .again = Do you want to plan the week, find someone to write to, prepare for another no, or choose a day?

-moving_on-over = That's all six tips, and you did them on a hard day. Everyone gets turned down sometimes. You're taking something into the next one: a list of your own.

moving_on-end =
    { $when ->
        [none] I'll check in with you then.
       *[other] I'll check in with you for the first time on { $when }.
    }

    { -moving_on-over }

moving_on-end_where =
    I'll check in with you then, at about this time. Tell me your time zone, and I'll never write at night.

    { -moving_on-over }

moving_on-kept =
    { $weekly ->
        [yes] Your weekly check-in stays on the day we agreed.
       *[no] Then I won't check in weekly. You'll find everything in /menu.
    }

    { -moving_on-over }

moving_on-never =
    Then I won't check in weekly. You'll find everything in /menu whenever you like.

    { -moving_on-over }
