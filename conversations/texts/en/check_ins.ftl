# Check-ins. Each kind has several wordings (.a, .b ...) that take turns, so that none wears thin;
# .line and .open are its line and its button where several come in one message.

check_in-several =
    .a = There are a few things today, so I've put them in one message. Tap the one you want to start with.
    .b = I'd rather write once than three times, so here's everything for today. Pick whatever suits you, and leave the rest for later.
    .c = There's more than one thing today. Take them one at a time. If you only have five minutes, start with the shortest.
    .d = Here's today in one message. If it looks like a lot, do one and call it a day.
    .e = A few things have come up at once. Start with the one you've been putting off, because it usually takes less time than the worrying does.
    .f = Here's what's come up today. Finish one thing before you look at the next, and the list will soon get shorter.
check_in-late = I meant to send this on { $date }, but I was offline. I'm sorry it's late.
check_in-settled = That's already taken care of, so there's nothing left to do. You can see what's coming up in /checkins.

check_in-come_back =
    .a =
        We stopped partway through “{ $name }”, and everything you told me is still there. After a break, the second half is often easier than the first.

        Do you want to carry on from there?
    .b =
        You stopped in the middle of “{ $name }”. It's only a few more taps, and then it's off your mind.

        Is now a good time?
    .c =
        “{ $name }” is waiting where you left it. If it feels too big to pick up again, give it five minutes, and then stop if you like.

        Do you have five minutes for it?
    .d =
        Unfinished things take up room in your head, and “{ $name }” is still open.

        Do you want to finish it, or drop it?
    .e =
        There's no rush with “{ $name }”, but the details get harder to remember as the weeks go by. A few rough answers are enough.

        Is today a good day for it?
    .line =
        { $place ->
            [none] “{ $name }”, not finished yet
           *[other] “{ $name }” ({ $place }), not finished yet
        }
    .open =
        { $place ->
            [none] Carry on with “{ $name }”
           *[other] Carry on with “{ $name }” ({ $place })
        }

check_in-week-plan =
    .a =
        { $some ->
            [yes] Here's what you planned last time: “{ $plan }”. If it worked, do more of the same. If it didn't, make it smaller.
           *[no] It's time for your weekly plan. A plan that says what, where and when gets done far more often than a good intention.
        }

        Do you want to make this week's plan?
    .b =
        { $some ->
            [yes] Last time you planned this: “{ $plan }”.
           *[no] A good plan fits on one line: what you'll do, where, and on which day.
        } When a job ad tempts you, mark its must-haves. If you have all of those and most of the rest, apply.

        Is there a job like that you could go for this week?
    .c =
        { $sent ->
            [0] You haven't logged an application this week, and that's okay.
            [one] You've logged one application in the last seven days.
           *[other] You've logged { $sent } applications in the last seven days.
        } One careful application is worth more than three quick ones, so put your best example in the top third of your CV or resume.

        Which job deserves that this week?
    .d =
        A lot of jobs are found through somebody who knows somebody. People you haven't seen for years often hear of more openings than close friends do.

        Could you fit in one application and one message this week?
    .e =
        Employers read applications most closely in the first few days after a job ad goes up. Pick two days a week to look, and apply right away. That way, you'll be early without checking all the time.

        Which two days suit you?
    .f =
        Think about where your applications usually get stuck. If nobody calls, work on your CV. If you get first interviews but no second ones, work on your answers.

        Which of the two could use an hour this week?
    .line = This week's plan
    .open = Plan my week

check_in-week-review =
    .a =
        This was your plan: “{ $plan }”. Before you judge your week, think of what you did get done. Most people forget that part.

        How did the week go?
    .b =
        You planned this: “{ $plan }”. However it went, you'll know more when you make the next one.

        How did it turn out?
    .c =
        Your plan was “{ $plan }”. If that was too much, make the next plan half as big, so that it fits into a normal week.

        Did it work out?
    .d =
        It's time to look back at “{ $plan }”. If something got in the way, plan for it next time: “If I'm too tired on Tuesday, I'll do it on Saturday morning.”

        How much of it happened?
    .e =
        You planned “{ $plan }”. Employers often take two weeks to reply, so go by what you did, not by what came back.

        How much did you get done?
    .f =
        Here's your plan again: “{ $plan }”. If it worked, notice what helped: the day, the place, or somebody you'd told about it.

        How did it go this time?
    .line = How your plan for the week went
    .open = Say how the plan went

check_in-dodont =
    .a =
        { $kind ->
            [dont] Here's something you want to stop doing: “{ $item }”. { $paper ->
                [yes] Decide now what you'll do instead, so you don't have to think about it on a busy evening.
               *[no] Decide now what you'll do instead, so you don't have to think about it in the room.
            }
           *[do] Here's something you want to do next time: “{ $item }”. { $paper ->
                [yes] Picture the evening when you'd do it, and you'll be more likely to remember.
               *[no] Picture the moment in the room when you'd do it, and you'll be more likely to remember.
            }
        }

        Do you want to go through the rest of your list?
    .b =
        { $kind ->
            [dont] You wrote this down as something to avoid: “{ $item }”. Think about when it usually starts, because that's the moment to catch it.
           *[do] You wrote this down for next time: “{ $item }”. Say it out loud once, the way you'd say it to a friend. That sticks better than reading it.
        }

        Do you want to look at your list?
    .c =
        { $paper ->
            [yes] { $kind ->
                [dont] “{ $item }” is one of your don'ts. Look at the last application you sent, and see if you did it there.
               *[do] “{ $item }” is one of your do's. Try it on one job ad this week, even if you don't apply in the end.
            }
           *[no] { $kind ->
                [dont] “{ $item }” is one of your don'ts. Try to avoid it on an ordinary phone call this week, when nothing depends on it.
               *[do] “{ $item }” is one of your do's. Try it on an ordinary phone call this week, so it isn't new on the day.
            }
        }

        Is your list still right?
    .d =
        { $paper ->
            [yes] Two minutes with your list on a quiet day are worth more than ten just before you send something off.
           *[no] Two minutes with your list on a quiet day are worth more than ten in their waiting room.
        } { $kind ->
            [dont] Here's one of your don'ts: “{ $item }”.
           *[do] Here's one of your do's: “{ $item }”.
        }

        Do you want to practise now?
    .e =
        { $paper ->
            [yes] Nobody can change five things at once, so choose one
           *[no] Nobody can think of five things while they're talking, so choose one
        } { $kind ->
            [dont] to watch out for. It could be “{ $item }”.
           *[do] to start with. It could be “{ $item }”.
        }

        Do you want to see the whole list?
    .f =
        { $paper ->
            [yes] { $kind ->
                [dont] Open the last application you sent, and look for the thing you want to avoid: “{ $item }”. After a week, you'll read it the way they do.
               *[do] Open the last application you sent, and look for this: “{ $item }”. After a week, you'll read it the way they do.
            }
           *[no] { $kind ->
                [dont] Record one answer on your phone, and listen for the thing you want to avoid: “{ $item }”. It's odd to hear yourself, but you'll notice what they noticed.
               *[do] Record one answer on your phone, and listen for this: “{ $item }”. It's odd to hear yourself, but it shows you what already works.
            }
        }

        Do you want to look at your list first?
    .line = Your list
    .open = Show my list

check_in-mood =
    .a = How are you today? Any face is fine, and you don't have to explain it.
    .b = Let's leave the job search aside for a moment. How are you doing?
    .c = One bad week doesn't mean that the whole search is going badly. Which face would you give this week?
    .d = When you're hard on yourself, talk to yourself by name, as a friend would: “Ana, you prepared, and it was only one hour.” It sounds odd, but it's kinder. Which face fits right now?
    .e = If the search takes over every conversation at home, agree on one evening for it and keep the others free. How has your week been?
    .f = A job search with no closing time wears anyone out. Set a time to close the laptop, and stick to it. How are you holding up?
    .g = Writing for a few minutes about what matters to you, and why, can lift a low day. There's a place for that in /write. How are you feeling?
    .h = If you want company but no advice, say so: “I didn't get it. No tips tonight, but I'd love a walk.” Friends are glad to know. How's today going for you?
    .line = How you're doing
    .open = Say how I'm doing

check_in-goodbye =
    I've written a few times without hearing from you, and that's all right. I'll be quiet now, so I'm not one more thing on your mind.{ $own ->
        [yes] { " " }You'll only hear from me about dates you set and legal deadlines.
       *[no] { "" }
    }

    Everything you wrote is still here. Write whenever you like, and we'll carry on from there. Take care of yourself.

check_in-retention =
    It's been two years since we last talked. If I don't hear from you, I'll delete everything I know about you on { $date }.

    Do you want me to keep it all?
