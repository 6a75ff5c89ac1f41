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
    .again = Which day suits you: Monday, Wednesday, Friday, Sunday, or any other day of the week?

moving_on-known =
    { $next ->
        [none] You chose a day for your weekly check-in before, but with your settings in /checkins, you won't get it.
       *[other] Your weekly check-in is already set, and the next one is on { $next }.
    }

    { $next ->
        [none] Do you want to keep that day and turn the check-in back on?
       *[other] Do you want to keep that day?
    }
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
        [yes] That's all six tips. Here's what to take into your next { $stopped ->
            [none] interview:
           *[other] application:
        }

            { $list }
       *[no] You've done all six tips, and that takes courage. Your list is still empty, but you can add to it in /dodont.
    }

    { $next ->
        [send] Your next step is to send your feedback message about { $what }. You'll find it in /feedback.
        [call] Your next step is your feedback call about { $what }. You'll find what to say in /feedback.
        [contact] Your next step is to send your message to { $what }. You'll find it in /network.
        [plan] Your next step is the first thing on your plan: “{ $what }”
       *[none] Your next step is to plan this week: what you'll apply for, where, and on which day.
    }

moving_on-end =
    { $over }

    { $when ->
        [none] I'll check in on the day you chose{ $every ->
            [1] .
           *[other] , then every two weeks.
        }
       *[other] I'll check in for the first time on { $when }{ $every ->
            [1] .
           *[other] , then every two weeks.
        }
    }

moving_on-end_where =
    { $over }

    I'll check in on the day you chose{ $every ->
        [1] .
       *[other] , then every two weeks.
    } Once you've told me your time zone, I'll never write at night.

moving_on-kept =
    { $weekly ->
        [yes] Your weekly check-in stays on the day we agreed.
       *[no] That's fine, I won't check in every week. You'll find everything in /menu.
    }

    { $over }

moving_on-never =
    That's fine, I won't check in every week. You'll find everything in /menu any time.

    { $over }
