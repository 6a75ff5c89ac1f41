# The pause that is agreed, and /checkins

pause-when = That's fine, let's stop here. I've saved everything. When do you want me to come back to it?
    .evening =
        { $known ->
            [yes] This evening
           *[no] In two hours
        }
    .tomorrow = Tomorrow at this time
    .next_week = In a week
    .never = I'll write when I'm ready
    .again = Do you want me to come back soon, tomorrow, in a week, or not at all?
    .back = And when do you want me to come back to what we were doing?

pause-agreed =
    { $known ->
        [yes] That's fine, I'll write again on { $when }. If you're ready sooner, pick up where we left off with /resume.
       *[no] That's fine, I'll write again then. If you're ready sooner, pick up where we left off with /resume.
    }

pause-quiet =
    All right, I won't bring this up again. You can carry on with /resume whenever you like.{ $next ->
        [none] { "" }
       *[other] { " " }I'll still check in about other things, next on { $next }. You can turn that off in /checkins.
    }

check_in_settings-wanted = I'll write about this one because you chose a date for it. Everything else stays as you set it in /checkins.

check_in_settings-kind =
    .rights = your legal deadlines
    .coming = your next interview
    .last_hour = the hour before an interview
    .application = dates of your applications
    .come_back = what you haven't finished
    .chase = feedback you asked for
    .week = your weekly check-in
    .network = the people you want to write to
    .dodont = your list
    .mood = how you're doing
check_in_settings-switch =
    .on = On: { $kind }
    .off = Off: { $kind }

check_in_settings-line =
    { $about ->
        [none] • { $when }: { $kind }
       *[other] • { $when }: { $kind } ({ $about })
    }{ $then ->
        [none] { "" }
       *[other] , then { $then }
    }

check_in_settings-what =
    { $state ->
        [hired] You've got a job, so I only write about legal deadlines and any reminders you've set since then.
        [stopped] I've stopped checking in. You'll still hear from me about any reminders you've set.
        [paused] I won't check in until { $until }. You'll still hear from me about any reminders you've set.
       *[on] Apart from dates you've set, I check in once a day at most, { $zone ->
            [yes] at about { $at }, and never between { $from } and { $to }.{ $moved ->
                [none] { "" }
               *[other] { " " }You asked for { $moved }, but that's in your quiet hours.
            }
           *[no] at the time of day when you usually write. I don't know your time zone yet.
        }
    }{ $some ->
        [yes] { " " }Coming up:

            { $lines }
       *[no] { " " }Nothing is planned right now.
    }{ $more ->
        [0] { "" }
        [one] { "\u000A" }• one more on { $last }
       *[other] { "\u000A" }• { $more } more, the last on { $last }
    }

    What would you like to change?
    .kinds = What you write about
    .days = Which days
    .hour = What time of day
    .pause = Pause or stop
    .done = Nothing, it's fine
    .again = Do you want to change what I write about, change the days or the time, or pause check-ins?

check_in_settings-kinds = Tap a check-in to turn it on or off. For the ones about your list and how you're doing, I'll also ask how often you want them.
    .done = Done
    .again = Which check-in do you want to turn on or off? Tap Done when you're happy with them.

check_in_settings-rhythm = How often do you want me to ask about { $kind }?
    .daily = Every day
    .weekly = Every week
    .fortnight = Every two weeks
    .monthly = Every four weeks
    .never = Not at all
    .again = How often should I ask: every day, every week, every two or four weeks, or not at all?

check_in_settings-days = Which days do you want me to write on? Tap a day to turn it on or off, then tap Done.
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .saturday = Saturday
    .sunday = Sunday
    .again = Which days of the week suit you? Tap them, then Done.

check_in_settings-hour = What time suits you? Many people like the evening, when the day's search is over. You can also type a time, like 18:30.
    .morning = 09:00, in the morning
    .noon = 12:30, at lunch
    .evening = 18:00, in the evening
    .other = Another time
    .quiet = Change quiet hours
    .again = Do you want me to write in the morning, at lunch, in the evening, or at another time, like 18:30?

check_in_settings-clock =
    What time suits you?

    Type a time, like 18:40.
check_in_settings-clock_again =
    I couldn't read that as a time. What time do you mean?

    Type it like 18:40.

check_in_settings-quiet = When do you want me to be quiet? I won't check in during those hours. You can also type them, like 22:00 to 07:30.
    .usual = From 21:00 to 08:00
    .later = From 22:00 to 07:00
    .latest = From 23:00 to 09:00
    .early = From 20:00 to 06:00
    .long = From 20:00 to 10:00
    .again = Which of these should be your quiet hours? You can also type them, like 22:00 to 07:30.

check_in_settings-pause = Do you want a pause, or do you want me to stop checking in? You'll still hear about interviews, legal deadlines, and any reminders you've set.
    .week = Quiet for a week
    .month = Quiet for a month
    .until = Quiet until a day I pick
    .stop = Stop for good
    .on = Keep writing as before
    .again = How long should I be quiet: for a week, for a month, or until a day you pick? I can also stop for good, or keep writing as before.

check_in_settings-until =
    When do you want me to start writing again?

    Type something like “Monday” or “3 January”.
    .again = Which day do you mean? You can type “Monday” or “3 January”.

check_in_settings-fewer = What would help you most?
    .pause = A pause
    .less = Write less often
    .none = Don't message me first
    .keep = Keep it as it is
    .again = Would you like a pause, fewer messages, or none until you write to me? You can also leave everything as it is.

check_in_settings-unchanged = All right, everything stays as it is. Apart from dates you've set, I write once a day at most.

check_in_settings-eased = From now on, I'll bring up your list and ask how you're doing about half as often.

check_in_settings-stopped = I won't message you first any more. You'll still hear from me the evening before an interview, and about any reminders you've set.

check_in_settings-end = That's set. You can change it any time in /checkins.
