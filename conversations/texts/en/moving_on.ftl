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
        [none] You chose a day for your weekly check-in before, but it isn't coming, because of what's set in /checkins.
       *[other] Your weekly check-in is already set, and the next one comes on { $next }.
    }

    { $next ->
        [none] Do you want to keep that day and have it back?
       *[other] Do you want to keep it that way?
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
        [yes] That's all six tips, and this is what you take into your next { $stopped ->
            [none] interview:
           *[other] application:
        }

            { $list }
       *[no] That's all six tips, and on a difficult day. Your list is still empty: add to it in /dodont whenever something comes to mind.
    }

    { $next ->
        [send] Your next step is to send the message about { $what } from /feedback.
        [call] Your next step is to make the call about { $what }, with the words from /feedback.
        [contact] Your next step is to send the message to { $what } from /network.
        [plan] Your next step is the first thing on your plan: “{ $what }”
       *[none] Your next step is to plan this week: one application, a place to find it, and a day.
    }

moving_on-end =
    { $when ->
        [none] I'll check in with you then.
       *[other] I'll check in with you for the first time on { $when }.
    }

    { $over }

moving_on-end_where =
    I'll check in with you then. Once you've told me your time zone, I'll never write at night.

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
