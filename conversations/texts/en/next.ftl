# The next interview: setting it, what is known of it, how it went (/next)

next-name = your next interview

# ------------------------------------------------------------------ which, and when

next-interview = Is it the next round at one of these, or a new one?
    .new = A new one
    .again = Which of these goes on? If it's none of them, tap the last one.

next-where =
    Where will it be?

    Type the company, or a nickname.
    .then = Thanks. I'll call it { $where }.

next-city =
    So that I come at the right hour: which city are you in, or near?

    Type its name, or the time on your clock. Sharing your location works as well.
next-unknown =
    I can't place that one. Which bigger city has the same time as you?

    Type its name, or the time on your clock, like 18:40.
next-which = { timezone-which }
    .other = { timezone-which.other }
    .again = { timezone-which.again }
next-confirm = { timezone-confirm }
    .yes = { timezone-confirm.yes }
    .no = { timezone-confirm.no }
    .again = { timezone-confirm.again }

next-when =
    { $when ->
        [none] Which day is it, and at what time?
       *[other] So far it's { $when }. Which day is it now, and at what time?
    }

    “Friday”, or “3 December”, then the hour. If it isn't fixed yet, skip.
    .again = Which day is { $where }? A weekday or a date will do, and I'll ask for the hour.

next-changed = What's new with { $where }?
    .moved = It has a new date
    .open = No new date yet
    .off = It's called off
    .on = Nothing, it stays
    .again = Has { $where } moved, is it called off, or does it stay?

next-set =
    It's set: { $where }, { $when }, by the clock in { $city }.

    { $comes ->
        [both] I'll write the evening before and that morning, with your list. Later I'll ask how it went.
        [before] I'll write the evening before, with your list. Later I'll ask how it went.
        [morning] I'll write that morning, with your list. Later I'll ask how it went.
        [off] You've switched these check-ins off, so I'll stay quiet. /checkins brings them back.
       *[none] It's soon, so have a look at your list now. Later I'll ask how it went.
    }

    This much is enough. If you like, add more.
next-undated =
    { $when ->
        [none] All right, there's no date for now. Once you know it, tell me with /next.
       *[other] All right, it stays as it is: { $when }.
    }
next-off =
    All right, { $where } is off, and I won't write about it. That can sting too, even when it isn't about you.

    If it's in your calendar, take it out there.

# ------------------------------------------------------------------ what is known of it

next-there = { $when } ({ $time } in { $city })
next-one =
    { $when ->
        [none] { $where } · no date yet
       *[other] { $where } · { $when }
    }
next-several = There's more than one ahead. Which one shall we look at?
next-title = Next interview · { $where }
next-fact =
    .when = When: { $words }
    .room = Place: { $words }
    .meets = You meet: { $words }
    .role = Role: { $words }
    .round = Round: { $words }
    .nerves = For nerves: { $words }
    .setback = If it's a no: { $words }
next-change = Tap one to add or change it.

next_details-name = the details of your interview
next_details-room =
    { $room ->
        [none] Where do you have to be? An address, a room or a link: type it as it came, or skip.
       *[other] I have “{ $room }”. Where do you have to be? Type the new place or link, or skip.
    }
next_details-meets =
    { $meets ->
        [none] Who will you meet? Type the names, or what they do there. Or skip it.
       *[other] I have “{ $meets }”. Who will you meet? Type it anew, or skip it.
    }
next_details-role =
    { $role ->
        [none] What's the role? Type it as the ad had it, or skip it.
       *[other] I have “{ $role }”. What's the role? Type it anew, or skip it.
    }
next_details-nerves =
    { $some ->
        [yes] Your plan so far: “{ $nerves }”
       *[no] Nerves come up for most people. A small plan, made now, is there when you need it.
    }

    What do you want to be ready for?
    .heart = A racing heart
    .thread = Losing the thread
    .question = A hard question
    .own = My own plan
    .again = Which one shall the plan be for? You can write your own as well.
next-nerves =
    .heart = If my heart races, I put both feet down and breathe out slowly, twice.
    .thread = If I lose the thread, I say: let me start that again.
    .question = If a question throws me, I repeat it aloud, and take a breath before I answer.
next_details-own =
    What will you do? “If …, then I …” works well.

    Type it, or skip.
next_details-kept = All right. It's there when you need it.
next_details-planned =
    { $some ->
        [yes] It's kept: “{ $nerves }” You'll read it again before you go in.
       *[no] All right. It's here whenever you want to make one.
    }

# The calendar file
next-summary = Interview: { $where }
next-file = { $where }, { $when }. Open the file, and your calendar takes it. A newer one from me moves the same entry.
next-file_fallback = The calendar file didn't come out, and that's on me. It's { $where }, { $when }.

# ------------------------------------------------------------------ how it went

after-name = how it went
after-how = { $where } is behind you. Going in took something. How did it go?
    .well = It went well
    .mixed = Mixed
    .badly = It went badly
    .moved = Moved, or called off
    .again = How was { $where }? If it didn't take place, tap the last one.
    .then-well = Good, I'm glad.
    .then-mixed = Some of each, then. Most of them are.
    .then-badly = I'm sorry. That's a heavy way home.

after-lines = Shall we go through your list first, one tap a line? It shows what works for you.
    .go = Yes, let's
    .later = Not today
    .again = Your list first, or not today?

after-score =
    { $kind ->
        [do] “{ $text }”
        [dont] To leave out: “{ $text }”
       *[gone] This line isn't on your list any more.
    }

    How was it in there?
    .did =
        { $kind ->
            [dont] I left it out
           *[other] I did it
        }
    .not = Not this time
    .none = It didn't come up
    .enough = That's enough
    .again =
        { $kind ->
            [do] Did you do “{ $text }”, or not this time?
            [dont] Did you leave out “{ $text }”, or not this time?
           *[gone] This line has left your list. Tap any of these to go on.
        }

after-suggest =
    { $why ->
        [habit] “{ $text }” worked { $tried } times out of { $tried }. It's yours now, so it may rest and make room.
        [stuck] “{ $text }” hasn't come off yet, in { $tried } tries. Other words may do more than trying harder.
       *[other] This line has changed since.
    }

    What shall become of it?
    .rest = Let it rest
    .keep = Keep it as it is
    .as_do =
        { $why ->
            [stuck] { $kind ->
                [dont] Turn it into a do
               *[other] { "" }
            }
           *[other] { "" }
        }
    .words =
        { $why ->
            [stuck] Find other words
           *[other] { "" }
        }
    .again = Shall this line rest, or stay as it is?
after-as_do =
    “{ $text }” says what to leave. What will you do instead?

    Type it in a few words, or skip.
    .then =
        { $outcome ->
            [there] That's on your list already, so the old line rests.
            [done] It's on your list now: “{ $text }”
           *[gone] { "" }
        }
after-words =
    How would you say “{ $text }” to a friend on the way in?

    Type it in a few words, or skip.
    .then =
        { $outcome ->
            [there] That's on your list already, so the old line rests.
            [done] It's on your list now: “{ $text }”
           *[gone] { "" }
        }

after-cheer =
    { $followed ->
        [0] Let the good part sink in tonight. What they decide is up to them now.
        [one] You kept to a line of your list in there. What they decide is up to them now.
       *[other] You kept to { $followed } lines of your list in there. What they decide is up to them now.
    }

    One small thing is left: a thank-you by tomorrow. Here's one to copy. Will you send it?
    .send = I'll send it
    .no = I'd rather not
    .again = Will you send a thank-you, or rather not?
    .block =
        { $meets ->
            [none] Hello,
           *[other] Hello { $meets },
        }

        thank you for your time{ $role ->
            [none] { "" }
           *[other] { " " }and for telling me more about the { $role } role
        }. I enjoyed our talk, and I'd be glad to hear from you.

        If you need anything else from me, I'm easy to reach.

        Best regards
    .then-send = Good. Two lines are enough.
after-end = That's all for today. When you hear from them, come back. There's a next step for a yes, and for a no.

after-debrief = Let's look at it while it's fresh. I have the place and the day, so only the rest is asked.

# ------------------------------------------------------------------ commands

command-next = your next interview: date, briefing, calendar file
    .button = Next interview
command-new =
    .button = Another one ahead
command-when =
    .button = Date and time
command-room =
    .button = Place or link
command-meets =
    .button = Who I meet
command-role =
    .button = The role
command-nerves =
    .button = A plan for nerves
command-file =
    .button = Calendar file
command-over =
    .button = It's over
command-off =
    .button = Moved or off
