# Tip 6: keep applying, network, look at it once a week

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

moving_on-more = There's more to a week than its day. What would suit you?
    .plan = Plan this week now
    .someone = Someone to write to
    .setback = If it's a no again
    .never = No weekly look
    .go_on = Back to the days
    .again = A plan, someone to write to, a no again, no weekly look, or the days?

moving_on-goal = How many applications a week feel doable, even in a bad week?
    .one = One
    .two = Two
    .three = Three
    .five = Five
    .open = No number
    .again = One, two, three, five, or no number?

moving_on-plan =
    What will you do this week, where, and on which day?

    Type it in a line, something like “Tuesday evening, two applications on the council's job page”, or skip.
    .then = Noted. That's a plan, and those get done more often than good intentions.

moving_on-setback =
    If the next answer is no again, what will you do that evening, and the day after?

    Type it while it's only a thought, or skip.
    .then = Good. It's written down, so you won't have to think of it then.

moving_on-site =
    People hear of jobs from people. One message a week to one person is plenty.

    Where do you know people from your field?
    .linkedin = LinkedIn
    .alumni = School or old colleagues
    .trade = A group of my trade
    .go_on = Not now
    .again = LinkedIn, old colleagues, a group, or not now?

moving_on-contact =
    Who is one person you could write to this week?

    Type a name, or skip.

moving_on-hello = Here's a first message for { $contact }, ready to copy. Will you send it?
    .block = Hello { $contact }, it's been a while, and I hope you're well. I'm looking for my next role just now. Could I ask you two quick questions about how things are where you work? A few minutes on the phone would be great.
    .will_send = I'll send it
    .leave = Not this week
    .again = Will you send it, or leave it for now?

moving_on-follow = When shall I bring { $contact } up again?
    .week = In a week
    .two_weeks = In two weeks
    .month = In a month
    .none = No need
    .again = In a week, two weeks, a month, or not at all?

moving_on-end =
    { $weekly ->
        [yes] Agreed. I'll be here then, at this hour.
       *[no] No weekly look, then. /menu brings you back whenever you like.
    }

    That's all six tips, and it wasn't easy to look at. Everyone gets knocked back. What you found out goes with you into the next one.

moving_on-end_where =
    Agreed. I'll be here then, at this hour. If you tell me your time zone, I'll keep to your clock and never write at night.

    That's all six tips, and it wasn't easy to look at. Everyone gets knocked back. What you found out goes with you.
