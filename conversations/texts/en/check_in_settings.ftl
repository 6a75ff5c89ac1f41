# The pause that is agreed, and /checkins

pause-when = Fine, we'll stop here. Everything is kept. When shall I come back to it?
    .evening =
        { $known ->
            [yes] This evening
           *[no] In two hours
        }
    .tomorrow = Tomorrow, at this hour
    .next_week = In a week
    .never = I'll write when I'm ready
    .again = Soon, tomorrow, in a week, or not at all?
    .back = And when shall I come back to what we stopped?

pause-agreed =
    { $known ->
        [yes] Good. I'll be back { $when }. If you're ready sooner, /resume picks it up.
       *[no] Good. I'll be back then. If you're ready sooner, /resume picks it up.
    }

pause-quiet =
    Good. I won't bring this up again, and /resume picks it up whenever you like.{ $next ->
        [none] { "" }
       *[other] { " " }Other check-ins still come, the next on { $next }. You can stop those in /checkins.
    }

check_in_settings-wanted = This one comes because you chose it. Everything else stays as you set it in /checkins.

check_in_settings-kind =
    .rights = dates for your rights
    .coming = your next interview
    .come_back = what you left half done
    .chase = feedback you asked for
    .week = your weekly check-in
    .network = the person to write to
    .dodont = your list
    .mood = how you are
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
        [hired] You've got a job, so I only write about dates for your rights, and about what you've set since.
        [stopped] I've stopped writing first. What you set yourself still comes.
        [paused] It's quiet until { $until }. What you set yourself still comes.
       *[on] I write first once a day at most, { $zone ->
            [yes] at about { $at }, and never between { $from } and { $to }.{ $moved ->
                [none] { "" }
               *[other] { " " }You set { $moved }, but that's in your quiet hours.
            }
           *[no] at the hour at which you write: I don't know your clock yet.
        }
    }{ $some ->
        [yes] { " " }Coming up:

            { $lines }
       *[no] { " " }Nothing is planned.
    }{ $more ->
        [0] { "" }
        [one] { "\u000A" }• one more on { $last }
       *[other] { "\u000A" }• { $more } more, the last on { $last }
    }

    What would you like to change?
    .kinds = What I write about
    .days = On which days
    .hour = At what time
    .pause = Pause or stop
    .done = Done
    .again = Is it what I write about, the days, the time or a pause, or are we done here?

check_in_settings-kinds = Tap one to turn it on or off. For your list and how you are, I'll ask how often.
    .done = Done
    .again = Which one do you want to turn on or off? Tap Done when it's right.

check_in_settings-rhythm = How often do you want me to ask about { $kind }?
    .daily = Every day
    .weekly = Every week
    .fortnight = Every two weeks
    .monthly = Every four weeks
    .never = Not at all
    .again = Every day, every week, every two or four weeks, or not at all?

check_in_settings-days = On which days may I write? The ticked ones are on: tap a day to change it, then Done.
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .saturday = Saturday
    .sunday = Sunday
    .again = Which days of the week? Tap them, then Done.

check_in_settings-hour = At about what time? You can also type one, like 18:30 or half past six.
    .morning = 9 in the morning
    .noon = Half past twelve
    .evening = 6 in the evening
    .other = Another time
    .quiet = The quiet hours
    .again = Morning, noon, evening, or a time like 18:30? The quiet hours are here, too.

check_in_settings-clock =
    What time suits you?

    Type it, like 18:40 or 7:15 pm, or skip.
check_in_settings-clock_again =
    I couldn't read that as a time.

    Please type it like 18:40 or 7:15 pm, or skip.

check_in_settings-quiet = When do you want it to be quiet? I won't write first then. You can also type it, like 22:00 to 7:30.
    .usual = 9 pm to 8 am
    .later = 10 pm to 7 am
    .latest = 11 pm to 9 am
    .early = 8 pm to 6 am
    .long = 8 pm to 10 am
    .again = Which of these is your night? Or type it, like 22:00 to 7:30.

check_in_settings-pause = A pause, or an end? What you set yourself, interviews and dates for your rights still come.
    .week = Quiet for a week
    .month = Quiet for a month
    .until = Quiet until a day
    .stop = Stop for good
    .on = Write as before
    .again = A week, a month, until a day, for good, or as before?

check_in_settings-until =
    Until which day do you want it to be quiet?

    Type something like “Monday” or “3 January”, or skip.
    .again = Which day? “Monday” or “3 January” work.

check_in_settings-fewer = What would help you most?
    .pause = A pause
    .less = Write less often
    .none = Don't write first at all
    .again = Do you want a pause, fewer messages, or none unless you write first?

check_in_settings-eased = From now on I'll bring up your list, and ask how you are, about half as often as before.

check_in_settings-stopped = I won't write first any more. What you set yourself still comes, and so do the evenings before an interview.

check_in_settings-end = That's set. You can change it any time in /checkins.
