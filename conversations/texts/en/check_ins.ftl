# What we say unasked. Each kind has several wordings (.a, .b ...) that take turns, so that none wears thin;
# .line and .open are its line and its button where several come in one message.

check_in-several =
    .a = A few things in one go. Tap the one you want to look at.
    .b = Rather than write twice, here's what there is today. Take what suits you.
    .c = There's more than one thing today, and none of it is urgent.
    .d = These came together, so here they are in one message. One tap opens one.
check_in-late = This was meant for { $date }. I was away, and I'm sorry it's late.
check_in-settled = That one is settled by now, so there's nothing left to do. /checkins shows what's coming.

check_in-act =
    .go_on = Go on
    .later = Later
    .drop = Drop it
    .sent = I've sent it
    .show = Show the message
    .leave = I'd rather not
    .answered = They answered
    .word = There's word from them
    .again = They wrote again
    .wont_say = They won't say
    .whom = Whom to ask
    .came = The notes came
    .read = Write down what they say
    .may = What I may do
    .nudge = See a short nudge
    .last = See a last try
    .wait = Wait a bit more
    .close = Close it
    .notes = Ask for their notes
    .plan = Make the plan
    .log = Note an application
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
    .mixed = Mixed
    .moved = Moved, or called off
    .card = As a picture
    .nerves = A plan for nerves
    .body = Who to ask

check_in-come_back =
    .a =
        We stopped partway through “{ $name }” and it's all kept, just as you left it.

        Do you want to go on?
    .b =
        “{ $name }” is still open, at the question where you stopped. A few taps finish it.

        Is now a good time?
    .c =
        Your answers in “{ $name }” are waiting where you put them down. Nothing is lost if they wait longer.

        Shall we pick it up?
    .line =
        { $place ->
            [none] “{ $name }”, half done
           *[other] “{ $name }” ({ $place }), half done
        }
    .open =
        { $place ->
            [none] Go on with “{ $name }”
           *[other] Go on with “{ $name }” ({ $place })
        }

check_in-week-plan =
    .a =
        { $some ->
            [yes] A new week. Last time you planned: “{ $plan }”
           *[no] It's the day for your weekly plan. One line is enough: what, where and when.
        }

        { $some ->
            [yes] Shall we plan this week, too?
           *[no] Shall we make this week's?
        }
    .b =
        { $some ->
            [yes] Your last plan was: “{ $plan }” It can stay, or change.
           *[no] A plan in one line helps more than a good intention.
        }

        Shall we put this week's in a line?
    .c =
        { $sent ->
            [0] No application on record for the last seven days, and that happens.
           *[other] On record for the last seven days: { $sent } sent.
        }

        Shall we find one thing for this week, and a day for it?
    .d =
        Before the week fills up by itself, let's give the search a place in it.

        Shall we write it down: what, where, and which day?
    .line = This week's plan
    .open = Make this week's plan

check_in-week-review =
    .a =
        Here's the plan you made: “{ $plan }”

        How did it go?
    .b =
        Looking back at “{ $plan }”: any answer is a good one here.

        What came of it?
    .c =
        “{ $plan }” was the plan. If it was too much, the next one can be smaller.

        Did it work out?
    .d =
        One tap is enough. The plan was: “{ $plan }”

        How much of it happened?
    .line = How your week's plan went
    .open = How the plan went

check_in-network-first =
    .a =
        The person you named to write to{ $site ->
            [linkedin] { " " }on LinkedIn
            [trade] { " " }through your group
           *[elsewhere] { "" }
        }: { $contact }. I have a first message ready, and it's short.

        Did you get to it?
    .b =
        { $contact } comes to mind: people like to be asked, and two questions are quickly answered.

        Have you written?
    .line = A word to { $contact }
    .open = Write to { $contact }

check_in-network-again =
    .a =
        You wanted to hear of { $contact } again around now. A line to say how it's going keeps the door open.

        Shall I show you one?
    .b =
        It's the day you set for { $contact }. Two friendly lines will do.

        Do you want to see them?
    .line = { $contact }, once more
    .open = { $contact }: a follow-up

check_in-dodont =
    .a =
        { $kind ->
            [dont] From your list, a thing to leave next time: “{ $item }”
           *[do] From your list, a thing to do next time: “{ $item }”
        }

        Do you want to go through the rest?
    .b =
        { $kind ->
            [dont] “{ $item }” is on your list to leave. Think once of what you'll do instead, and it's easier to leave.
           *[do] “{ $item }” You put that down for next time. Saying it aloud once helps it stick.
        }

        Shall we look at your list?
    .c =
        { $kind ->
            [dont] A don't of your own, so you'd notice it in time: “{ $item }”
           *[do] A line of your own, so it's at hand when you need it: “{ $item }”
        }

        Is the list still right?
    .d =
        { $kind ->
            [dont] Two quiet minutes with your list now are worth ten on the day. One thing to leave: “{ $item }”
           *[do] Two quiet minutes with your list now are worth ten on the day. It starts with “{ $item }”
        }

        Want to see it?
    .line = Your list
    .open = Look at my list

check_in-mood =
    .a = How are you today? One tap is enough, and any face is fine.
    .b = A quick look at you, and not at the search: how is it going?
    .c = If this week had a face, which would it be?
    .d = Before anything else, how do you feel right now?
    .e = No plan and no list today. Which face fits?
    .line = How you are
    .open = Say how I am

check_in-goodbye =
    I've written a few times and heard nothing, and that's all right. I'll be quiet now, so I'm not one more thing on your mind.{ $own ->
        [yes] { " " }Only the dates that you set, or that matter for your rights, still come.
       *[no] { "" }
    }

    Everything you wrote is kept. Write whenever you like, and we go on from there. Take care of yourself.

check_in-retention =
    It's been two years since we last wrote. If I hear nothing, I'll delete all I know of you on { $date }.

    Shall I keep it?
check_in-kept = Good to hear from you. It stays as it is.

check_in-snooze = Until when?
    .t20min = 20 minutes
    .t1h = An hour
    .t3h = Three hours
    .ttomorrow = Tomorrow
    .tweek = Next week
check_in-snoozed =
    { $count ->
        [one] { $known ->
            [yes] All right. I'll bring this up again on { $when }.
           *[no] All right. I'll bring this up again then.
        }
       *[other] { $known ->
            [yes] All right. I'll bring them all up again on { $when }.
           *[no] All right. I'll bring them all up again then.
        }
    }
check_in-fine = Good. I'll leave it there.
check_in-less =
    { $weeks ->
        [0] All right, I won't bring it up first any more. It's always there when you want it.
        [1] All right, every week from now on.
        [2] All right, every two weeks from now on.
       *[other] All right, every { $weeks } weeks from now on.
    }

check_in-dropped = Dropped. What you answered is kept, and you can begin again whenever you like.
check_in-dropped_already = That one is closed already. The menu shows what there is.
