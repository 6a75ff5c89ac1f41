# The next interview: setting it, what is known of it, how it went (/next)

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
    It's set: { $where }, { $when }, { $city } time.

    { $comes ->
        [both] I'll write the evening before and that morning, with your list. Later I'll ask how it went.
        [before] I'll write the evening before, with your list. Later I'll ask how it went.
        [morning] I'll write that morning, with your list. Later I'll ask how it went.
        [off] You've switched these check-ins off, so I won't write about it. You can turn them back on in /checkins.
       *[none] It's soon, so have a look at your list now. Later I'll ask how it went.
    }

    This much is enough. If you like, add more.
next-ready =
    { $asks ->
        [yes] Good. You're ready. I'll ask you afterwards how { $where } went.
       *[no] Good. You're ready. Afterwards, tell me with /next how { $where } went.
    }
next-undated =
    { $when ->
        [none] All right, there's no date for now. Once you know it, tell me with /next.
       *[other] { $over ->
            [yes] All right. It was on { $when }, so tell me in /next how it went.
           *[no] All right, it stays as it is: { $when }.
        }
    }
next-off =
    All right, { $where } is off, and I won't write about it. That can sting too, even when it isn't about you.

    If it's in your calendar, take it out there.

# ------------------------------------------------------------------ what is known of it

next-there = { $when } ({ $time } in { $city })
next-one =
    { $when ->
        [none] { $where } · no date yet
        [closed] { $where } · closed
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
next_details-left = All right, that stays as it is.
next_details-planned =
    { $some ->
        [yes] It's kept, and you'll read it again before you go in: “{ $nerves }”
       *[no] All right. It's here whenever you want to make one.
    }

# The calendar file
next-summary = Interview: { $where }
next-file = { $where }, { $when }. Open the file, and your calendar takes it. A newer one from me moves the same entry.
next-file_fallback = The calendar file didn't come out, and that's on me. It's { $where }, { $when }.

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
