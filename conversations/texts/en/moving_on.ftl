# Tip 6: keep applying, network, look at it once a week. The plan, the person and the no again are in files of their own.

moving_on-name = Move forward

moving_on-day =
    Here's one way to apply better this week: { $way }

    { $hour ->
        [none] Which day suits you best for a weekly check-in, at this time?
       *[other] Which day suits you best for a weekly check-in, at { $hour }?
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
    .go_on = Choose a day
    .again = Do you want to plan the week, find someone to write to, prepare for another no, or choose a day?

# At every end: what they take along, and one thing to do next.
moving_on-over =
    { $some ->
        [yes] That's all six tips, done on a hard day. Here's what you take into the next interview:

            { $list }
       *[no] That's all six tips, done on a hard day. Your list is still empty, and /dodont is there when a line comes to mind.
    }

    { $next ->
        [send] Your next step: send your message about { $what }. It's ready in /feedback.
        [call] Your next step: make your call about { $what }. The words are in /feedback.
        [contact] Your next step: send the message to { $what }. It's ready in /network.
        [plan] Your next step is the first thing on your plan: “{ $what }”
       *[none] Your next step: plan this week, with one job, a place to find it, and a day.
    }

moving_on-end =
    { $when ->
        [none] I'll check in with you then.
       *[other] I'll check in with you for the first time on { $when }.
    }

    { $over }

moving_on-end_where =
    I'll check in with you then. Tell me your time zone, so that I never write at night.

    { $over }

moving_on-kept =
    { $weekly ->
        [yes] Your weekly check-in stays on the day we agreed.
       *[no] Then I won't check in weekly. You'll find everything in /menu.
    }

    { $over }

moving_on-never =
    Then I won't check in weekly. You'll find everything in /menu whenever you like.

    { $over }
