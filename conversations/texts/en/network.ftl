# One person a week to write to

network-site =
    People hear of jobs from people. One message a week to one person is plenty.

    Where do you know people from your field?
    .linkedin = LinkedIn
    .alumni = School or old colleagues
    .trade = A group of my trade
    .elsewhere = Somewhere else
    .again = Is it LinkedIn, school or an old job, a group of your trade, or somewhere else?
network-who =
    { $site ->
        [linkedin] Who is one person on LinkedIn you could write to this week?
        [alumni] Who is one person from school or an old job you could write to this week?
        [trade] Who is one person in your group you could write to this week?
       *[elsewhere] Who is one person you could write to this week?
    }

    Type a name.
network-hello =
    { $named ->
        [yes] Hello { $name },
       *[no] Hello,
    }
network-message =
    { $site ->
        [linkedin] On LinkedIn, short works best. So here's a brief first message for { $contact }, ready to copy.
        [trade] Here's a first message for { $contact }, ready to copy. Your group is a good way to reach them.
       *[elsewhere] Here's a first message for { $contact }, ready to copy.
    }

    What will you do with it?
    .block =
        { $site ->
            [linkedin] { $hello } I hope you're well. I'm looking for my next role. Could I ask you two quick questions about how things are where you work? A line back here is plenty.
            [trade] { $hello } we're in the same group, and I'm looking for my next role just now. Could I ask you two quick questions about how things are where you work? A few minutes on the phone would be great.
           *[elsewhere] { $hello } it's been a while, and I hope you're well. I'm looking for my next role just now. Could I ask you two quick questions about how things are where you work? A few minutes on the phone would be great.
        }
    .will_send = I'll send it
    .sent = I've sent it
    .leave = Not this week
    .other = Someone else
    .again = Will you send it, have you sent it, not this week, or someone else?
network-again =
    { $site ->
        [linkedin] Here are two lines for { $contact }, short enough for LinkedIn and ready to copy.
        [trade] Here are two lines for { $contact }, to send through your group and ready to copy.
       *[elsewhere] Here are two lines for { $contact }, ready to copy.
    }

    What will you do with them?
    .block = { $hello } thank you again for your time. I'm still looking, and I thought of what you said. If you hear of something that could suit me, I'd be glad of a word.
    .will_send = I'll send it
    .sent = I've sent it
    .leave = Not this week
    .other = Someone else
    .again = Will you send it, have you sent it, not this week, or someone else?
network-somebody = them
network-follow = Good. When shall I bring { $name } up again?
    .week = In a week
    .two_weeks = In two weeks
    .month = In a month
    .none = No need
    .again = In a week, two weeks, a month, or not at all?
network-waiting =
    { $date ->
        [none] Good. As things stand in /checkins, I won't bring it up. The message stays in /network.
       *[other] Good. I'll ask you about it on { $date }.
    }
network-agreed = Noted. I'll bring it up then.
network-done = Good. That's done, then.
network-left = All right, not this week. I won't bring it up by myself.
