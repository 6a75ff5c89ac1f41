# Tip 6: keep applying, network, look at it once a week. The plan, the person and the no again are in files of their own.

moving_on-name = Move forward

moving_on-day =
    One interview isn't the whole search. What keeps it going is a small plan, once a week.

    Which day shall we look at it together, at this hour?
    .monday = Mondays
    .wednesday = Wednesdays
    .friday = Fridays
    .sunday = Sundays
    .more = More
    .again = Monday, Wednesday, Friday, Sunday, or more choices?

moving_on-known =
    { $next ->
        [none] You've already chosen a day for your weekly check-in.
       *[other] Your weekly check-in is already set, and the next one comes on { $next }.
    }

    Do you want to keep it that way?
    .keep = Keep it
    .other = Choose another day
    .more = More
    .again = Do you want to keep that day, choose another, or see what else there is?

moving_on-more = There's more to a week than its day. What would suit you?
    .plan = Plan this week now
    .someone = Someone to write to
    .setback = If it's a no again
    .never = No weekly look
    .go_on = Back to the days
    .again = A plan, someone to write to, a no again, no weekly look, or the days?

-moving_on-over = That's all six tips, and it wasn't easy to look at. Everyone gets knocked back. What you found out goes with you into the next one.

moving_on-end =
    Agreed. I'll be here then, at this hour.

    { -moving_on-over }

moving_on-end_where =
    Agreed. I'll be here then, at this hour. If you tell me your time zone, I'll keep to your clock and never write at night.

    { -moving_on-over }

moving_on-kept =
    { $weekly ->
        [yes] All right. Your weekly look stays on the day we agreed on.
       *[no] All right, no day is set. /menu brings you back whenever you like.
    }

    { -moving_on-over }

moving_on-never =
    No weekly look, then. /menu brings you back whenever you like.

    { -moving_on-over }
