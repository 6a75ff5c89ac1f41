# One person a week to write to

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
