# Tip 6: keep applying, network, look at it once a week

moving_on-name = Move forward

moving_on-day =
    One no doesn't end the search. What keeps it going is a small plan, once a week, for the next applications.

    Which day shall we look at it together, at this hour?
    .monday = Mondays
    .wednesday = Wednesdays
    .friday = Fridays
    .sunday = Sundays
    .never = No weekly look
    .more = More
    .again = Monday, Wednesday, Friday, Sunday, or not at all?

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

moving_on-end =
    { $weekly ->
        [yes] Agreed. I'll be here then, at this hour.
       *[no] Agreed, no weekly look. /menu brings you back whenever you like.
    }

    That's all six tips. You looked at a hard thing, and you have a list and a next step. Everyone gets knocked back, and your next one starts better prepared.
