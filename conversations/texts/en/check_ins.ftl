# What we say unasked. Each kind has several wordings (.a, .b ...) that take turns, so that none wears thin;
# .line and .open are its line and its button where several come in one message.

check-in-several =
    .a = A few things in one go. Tap the one you want to look at.
    .b = Rather than write twice, here's what there is today. Take what suits you.
    .c = There's more than one thing today, and none of it is urgent.
    .d = These came together, so here they are in one message. One tap opens one.
check-in-late = This was meant for { $date }. I was away, and I'm sorry it's late.
check-in-settled = That one is settled by now, so there's nothing left to do. /checkins shows what's coming.

check-in-act =
    .go_on = Go on
    .later = Later
    .drop = Drop it
    .sent = I've sent it
    .show = Show the message
    .leave = I'd rather not
    .answered = They answered
    .nudge = See a short nudge
    .last = See a last try
    .wait = Wait a bit more
    .close = Close it
    .plan = Make the plan
    .log = Log an application
    .goal = Change the goal
    .rest = Not this week
    .all = I did it
    .some = Some of it
    .none = It didn't happen
    .done = Done
    .message = See the message
    .practise = Practise
    .look = My list
    .fine = It's fine
    .less = Less often
    .face1 = 😞
    .face2 = 🙁
    .face3 = 😐
    .face4 = 🙂
    .face5 = 😀
    .list = Show my list
    .ready = I'm ready
    .well = It went well
    .badly = It went badly
    .body = Who to ask

check-in-come_back =
    .a =
        We left off in the middle of “{ $name }”. It's all kept, just as you left it.

        Do you want to go on?
    .b =
        “{ $name }” is still open, at the question where you stopped. A few taps finish it.

        Is now a good time?
    .c =
        Your answers in “{ $name }” are waiting where you put them down. Nothing is lost if they wait longer.

        Shall we pick it up?
    .line = “{ $name }”, half done
    .open = Go on with “{ $name }”

check-in-chase-send =
    .a =
        You meant to ask { $where } for feedback. The first days are the best time for it.

        Has it gone out?
    .b =
        The message to { $where } is written and needs one tap to copy. Most people don't ask, so yours will stand out.

        Did you send it?
    .line = Your message to { $where }
    .open = { $where }: sent or not

check-in-chase-nudge =
    .a =
        Five working days, and nothing from { $where } that I know of. One short nudge is fair, and often enough.

        How do things stand?
    .b =
        A week of work has gone by since you asked { $where }. Mails get buried, and a second line brings some back up.

        What would you like to do?
    .line = Your question to { $where }
    .open = { $where }: no answer yet

check-in-chase-last =
    .a =
        { $where } is still quiet. One last try by another road, say the phone, sometimes works where a mail didn't.

        What shall we do?
    .b =
        Two messages to { $where }, and silence so far. There's one more road to try, and then we can let it rest.

        Shall we?
    .line = A last try at { $where }
    .open = { $where }: one last try

check-in-chase-close =
    .a =
        { $where } hasn't answered, and that's most likely about their inbox. You asked twice, and that was enough.

        Shall I close it? What you saw yourself counts too.
    .b =
        I think { $where } won't write any more. Many never do, and it says little about you.

        Can we let this one go?
    .line = { $where }, still silent
    .open = { $where }: let it rest

check-in-week-plan =
    .a =
        { $some ->
            [yes] A new week. Last time you planned: “{ $plan }”
           *[no] It's the day for your weekly plan. One line is enough: what, where and when.
        }

        Shall we make this week's?
    .b =
        { $some ->
            [yes] Your last plan was: “{ $plan }” It can stay, or change.
           *[no] A plan in one line helps more than a good intention.
        }

        What will this week's be?
    .c =
        { $sent ->
            [0] No application on record for the last seven days, and that happens.
           *[other] On record for the last seven days: { $sent } sent.
        }

        What's one thing you could do this week, and on which day?
    .d =
        Before the week fills up by itself, let's give the search a place in it.

        What, where, and which day?
    .line = This week's plan
    .open = Make this week's plan

check-in-week-review =
    .a =
        The week is nearly over. You planned: “{ $plan }”

        How did it go?
    .b =
        Looking back at “{ $plan }”: any answer is a good one here.

        What came of it?
    .c =
        “{ $plan }” was the plan. If it was too much, the next one can be smaller.

        Did it work out?
    .d =
        One tap closes the week. The plan was: “{ $plan }”

        How much of it happened?
    .line = How your week's plan went
    .open = How the plan went

check-in-network-first =
    .a =
        You named { $contact } as the person to write to. I have a first message ready, and it's short.

        Did you get to it?
    .b =
        { $contact } comes to mind: people like to be asked, and two questions are quickly answered.

        Have you written?
    .line = A word to { $contact }
    .open = Write to { $contact }

check-in-network-again =
    .a =
        You wanted to hear of { $contact } again around now. A line to say how it's going keeps the door open.

        Shall I show you one?
    .b =
        It's the day you set for { $contact }. Two friendly lines will do.

        Do you want to see them?
    .line = { $contact }, once more
    .open = { $contact }: a follow-up

check-in-dodont =
    .a =
        From your list, a thing that works for you: “{ $item }”

        Do you want to go through the rest?
    .b =
        “{ $item }” You wrote that down for next time. Saying it aloud once helps it stick.

        Shall we look at your list?
    .c =
        A line of your own, so it's at hand when you need it: “{ $item }”

        Is the list still right?
    .d =
        Two quiet minutes with your list now are worth ten on the day. It starts with “{ $item }”

        Want to see it?
    .line = Your list
    .open = Look at my list

check-in-mood =
    .a = How are you today? One tap is enough, and any face is fine.
    .b = A quick look at you, and not at the search: how is it going?
    .c = If this week had a face, which would it be?
    .d = Before anything else, how do you feel right now?
    .e = No plan and no list today. Which face fits?
    .line = How you are
    .open = Say how I am

check-in-coming-before =
    .a =
        Your interview at { $where } is { $when }. Lay things out tonight, then do something you like.

        Want a look at your list?
    .b =
        { $where } is up next: { $when }. You know more than you did last time.

        Shall we go through your list?
    .line = { $where }, { $when }
    .open = { $where }: my list

check-in-coming-morning =
    .a =
        It's the day of { $where }: { $when }. Breathe out slowly before you go in. Read your do's once more.

        Shall I show them?
    .b =
        { $where } is today, { $when }. You only need a few of your lines in there.

        Want to read them now?
    .line = { $where } is today
    .open = { $where } today: my list

check-in-coming-after =
    .a =
        { $where } is behind you. Whatever they decide, going in took something.

        How did it go?
    .b =
        That was { $where }. While it's fresh, one tap:

        how was it?
    .line = How { $where } went
    .open = { $where }: how it went

check-in-rights =
    .a =
        { $days } days are left to act on { $where }: the date is { $date }. Free advice now leaves you the choice.

        Do you want to see who to ask?
    .b =
        A date of yours comes nearer: { $date }, for { $where }. That's in { $days } days.

        Shall I show you who helps for free?
    .c =
        { $days } days until { $date }. If you want to act on { $where }, now is the time to ask for advice.

        Shall I show you where?
    .line = { $where }: act before { $date }
    .open = { $where }: who to ask

check-in-goodbye =
    I've written a few times and heard nothing, and that's all right. I'll be quiet now, so that I'm no weight on you.

    Everything you wrote is kept. Whenever you write, a word is enough, and we go on from there. Take care of yourself.

check-in-retention =
    It's been two years since we last wrote. If I hear nothing, I'll delete all I know of you on { $date }.

    Shall I keep it?
check-in-kept = Good to hear from you. It stays as it is.

check-in-snooze = Until when?
    .t20min = 20 minutes
    .t1h = An hour
    .t3h = Three hours
    .ttomorrow = Tomorrow
    .tweek = Next week
check-in-snoozed =
    { $known ->
        [yes] All right. I'll bring this one up again { $when }.
       *[no] All right. I'll bring this one up again then.
    }
check-in-fine = Good. I'll leave it there.
check-in-less =
    { $weeks ->
        [0] All right, I won't bring it up by myself any more. It's always there when you want it.
        [2] All right, every two weeks from now on.
       *[other] All right, every { $weeks } weeks from now on.
    }

check-in-dropped = Dropped. What you answered is kept, and you can begin again whenever you like.
check-in-dropped_already = That one is closed already. The menu shows what there is.

# ------------------------------------------------------------------ the pause when someone stops

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

pause-agreed =
    { $known ->
        [yes] Good. I'll be back { $when }. If you're ready sooner, /resume picks it up.
       *[no] Good. I'll be back then. If you're ready sooner, /resume picks it up.
    }

pause-quiet = Good. I'll stay quiet, and /resume picks it up whenever you like.

# ------------------------------------------------------------------ /checkins

check_ins-name = check-ins
check_ins-kind =
    .rights = dates for your rights
    .coming = your next interview
    .come_back = what you left half done
    .chase = feedback you asked for
    .week = the weekly plan
    .network = the person to write to
    .dodont = your list
    .mood = how you are
check_ins-switch =
    .on = On: { $kind }
    .off = Off: { $kind }

check_ins-what =
    { $state ->
        [stopped] I've stopped writing by myself. What you set yourself still comes.
        [paused] It's quiet until { $until }. What you set yourself still comes.
       *[on] I write unasked once a day at most, and never at night.
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
    .done = It's fine so
    .again = What about, on which days, at what hour, a pause, or nothing at all?

check_ins-kinds = Tap one to turn it on or off. For your list and how you are, I'll ask how often.
    .again = Which of these? Its number works too.

check_ins-rhythm = How often shall I ask about { $kind }?
    .daily = Every day
    .weekly = Every week
    .fortnight = Every two weeks
    .monthly = Every four weeks
    .never = Not at all
    .again = Every day, every week, every two or four weeks, or not at all?

check_ins-days = On which days may I write? Tap all that fit, then Done.
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .saturday = Saturday
    .sunday = Sunday
    .again = Which days of the week? Tap them, then Done.

check_ins-hour = At about what time?
    .morning = 9 in the morning
    .noon = Half past twelve
    .evening = 6 in the evening
    .other = Another time
    .quiet = The quiet hours
    .again = Morning, noon, evening, another time, or the quiet hours?

check_ins-clock =
    What time suits you?

    Type it, like 18:40 or 7:15 pm, or skip.
check_ins-clock_again =
    I couldn't read that as a time.

    Please type it like 18:40 or 7:15 pm, or skip.

check_ins-quiet = When shall it be quiet? Nothing comes from me then.
    .usual = 9 pm to 8 am
    .later = 10 pm to 7 am
    .latest = 11 pm to 9 am
    .early = 8 pm to 6 am
    .long = 8 pm to 10 am
    .again = Which of these nights is yours? Its number works too.

check_ins-pause = A pause, or an end? What you set yourself, interviews and dates for your rights still come.
    .week = Quiet for a week
    .month = Quiet for a month
    .until = Quiet until a day
    .stop = Stop for good
    .on = Write as before
    .again = A week, a month, until a day, for good, or as before?

check_ins-until =
    Until which day shall it be quiet?

    Type something like “Monday” or “3 January”, or skip.
    .again = Which day? “Monday” or “3 January” work.

check_ins-end = Good. /checkins brings this up at any time.
