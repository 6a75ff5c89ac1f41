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

pause-quiet = Good. I'll stay quiet, and /resume picks it up whenever you like.

check_in_settings-wanted = This comes as you chose it. All else stays quiet, as you wanted.

check_in_settings-name = check-ins
check_in_settings-kind =
    .rights = dates for your rights
    .coming = your next interview
    .come_back = what you left half done
    .chase = feedback you asked for
    .week = the weekly plan
    .network = the person to write to
    .dodont = your list
    .mood = how you are
check_in_settings-switch =
    .on = On: { $kind }
    .off = Off: { $kind }

check_in_settings-what =
    { $state ->
        [hired] You've got a job, so I only write of dates for your rights, and of what you set since.
        [stopped] I've stopped writing first. What you set yourself still comes.
        [paused] It's quiet until { $until }. What you set yourself still comes.
       *[on] I write unasked once a day at most, { $zone ->
            [yes] and never at night.
           *[no] at the hour at which you write: I don't know your clock yet.
        }
    }{ $some ->
        [yes] { " " }Coming up:

            { $lines }
       *[no] { " " }Nothing is planned.
    }

    What would you like to change?
    .kinds = What I write about
    .days = On which days
    .hour = At what hour
    .pause = Pause or stop
    .done = It's fine as it is
    .again = What about, on which days, at what hour, a pause, or nothing at all?

check_in_settings-kinds = Tap one to turn it on or off. For your list and how you are, I'll ask how often.
    .again = Which of these? Its number works too.

check_in_settings-rhythm = How often shall I ask about { $kind }?
    .daily = Every day
    .weekly = Every week
    .fortnight = Every two weeks
    .monthly = Every four weeks
    .never = Not at all
    .again = Every day, every week, every two or four weeks, or not at all?

check_in_settings-days = On which days may I write? Tap all that fit, then Done.
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .saturday = Saturday
    .sunday = Sunday
    .again = Which days of the week? Tap them, then Done.

check_in_settings-hour = At about what time?
    .morning = 9 in the morning
    .noon = Half past twelve
    .evening = 6 in the evening
    .other = Another time
    .quiet = The quiet hours
    .again = Morning, noon, evening, another time, or the quiet hours?

check_in_settings-clock =
    What time suits you?

    Type it, like 18:40 or 7:15 pm, or skip.
check_in_settings-clock_again =
    I couldn't read that as a time.

    Please type it like 18:40 or 7:15 pm, or skip.

check_in_settings-quiet = When shall it be quiet? Nothing comes from me then.
    .usual = 9 pm to 8 am
    .later = 10 pm to 7 am
    .latest = 11 pm to 9 am
    .early = 8 pm to 6 am
    .long = 8 pm to 10 am
    .again = Which of these nights is yours? Its number works too.

check_in_settings-pause = A pause, or an end? What you set yourself, interviews and dates for your rights still come.
    .week = Quiet for a week
    .month = Quiet for a month
    .until = Quiet until a day
    .stop = Stop for good
    .on = Write as before
    .again = A week, a month, until a day, for good, or as before?

check_in_settings-until =
    Until which day shall it be quiet?

    Type something like “Monday” or “3 January”, or skip.
    .again = Which day? “Monday” or “3 January” work.

check_in_settings-fewer = What would help you most?
    .pause = A pause
    .less = Write less often
    .none = Don't write first at all
    .again = Do you want a pause, fewer messages, or none unless you write first?

check_in_settings-eased = From now on I'll bring up your list, and ask how you are, about half as often as before.

check_in_settings-stopped = I won't write first any more. What you set yourself still comes, and so do the evenings before an interview.

check_in_settings-end = Good. /checkins brings this up at any time.
