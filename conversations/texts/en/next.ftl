# The next interview: setting it, what is known of it, how it went (/next)

# ------------------------------------------------------------------ which, and when

next-interview = Is this the next round with one of these, or is it a new interview?
    .new = A new interview
    .again = Which of these do you have another round with? If it's none of them, tap “A new interview”.

next-where =
    Which company is it with?

    Just type the name. You can also use a nickname that only you understand.
    .then = Thanks, I'll call it “{ $where }”.

next-city =
    I want to write to you at the right time of day. Which city are you in, or near?

    Type the city, or the time on your clock. You can also share your location.
next-unknown =
    I don't know that place. Which big city has the same time as you?

    Type the city, or the time on your clock, like 18:40.
next-which = { timezone-which }
    .other = { timezone-which.other }
    .again = { timezone-which.again }
next-confirm = { timezone-confirm }
    .yes = { timezone-confirm.yes }
    .no = { timezone-confirm.no }
    .again = { timezone-confirm.again }

next-when =
    { $when ->
        [none] Which day is the interview, and at what time?
       *[other] I have it down for { $when }. What's the new day and time?
    }

    Type something like “Friday 14:30” or “3 December 09:00”. If there's no date yet, skip this.
    .again = You can type a weekday or a date, and then I'll ask for the time. What day is your interview at { $where }?

next-changed = What has changed about your interview at { $where }?
    .moved = It has a new date
    .open = No new date yet
    .off = It's called off
    .on = Nothing, it's still on
    .again = Is your interview at { $where } still on, or has it been moved or called off?

next-set =
    Got it: { $where }, { $when }, { $city } time. { $comes ->
        [both] I'll write the evening before and that morning, with your list. Afterwards, I'll ask how it went.
        [before] I'll write the evening before, with your list. Afterwards, I'll ask how it went.
        [morning] I'll write that morning, with your list. Afterwards, I'll ask how it went.
        [hour] I'll only write an hour before it starts, because you've turned the other interview check-ins off. You can turn them back on in /checkins.
        [off] You've turned interview check-ins off, so I won't write about it. You can turn them back on in /checkins.
       *[none] It's soon, so have a look at your list now. I'll ask you later how it went.
    }{ $hour ->
        [yes] { " " }An hour before, you'll get three things to do.
       *[no] { "" }
    }

    { $early ->
        [yes] Three days before, we'll go through the job ad, so you know what they want and what to say. You can also start now.
       *[no] If you have an hour to prepare, give twenty minutes each to the job ad, their website and your own stories.
    }
next-ready =
    { $asks ->
        [yes] You're ready. Look up, smile, and take your time with the first answer. I'll ask you afterwards how it went at { $where }.
       *[no] You're ready. Look up, smile, and take your time with the first answer. Afterwards, tell me in /next how it went at { $where }.
    }
next-undated =
    { $when ->
        [none] All right, there's no date for now. Tell me in /next when you have one. You can always ask them: “When do you expect to set a date?”
       *[other] { $over ->
            [yes] Your interview was on { $when }, so tell me in /next how it went.
           *[no] All right, nothing changes. I still have it down for { $when }.
        }
    }
next-off =
    All right, your interview at { $where } is off, so I'll stop writing about it. That can sting, even when it has nothing to do with you.

    If you put the interview in your calendar, delete it there too.

# ------------------------------------------------------------------ what is known of it

next-there = { $when } ({ $time } in { $city })
next-one =
    { $when ->
        [none] { $where } · no date yet
        [closed] { $where } · closed
       *[other] { $where } · { $when }
    }
next-several = You have more than one interview coming up. Which one do you want to look at?
next-title = Next interview · { $where }
next-fact =
    .when = When: { $words }
    .room = Place: { $words }
    .meets = You'll meet: { $words }
    .role = Job: { $words }
    .round = Round: { $words }
    .nerves = Plan for nerves: { $words }
    .setback = If it's a no: { $words }
next-change = Tap one of these to add or change something.

next_details-room =
    { $room ->
        [none] Where do you have to be? Type the address, the room or the link the way they sent it.
       *[other] So far I have “{ $room }”. Where do you have to be instead? Type the new place or link, or skip to keep this one.
    }
next_details-meets =
    { $meets ->
        [none] Who will you meet? If you know their names, look up what each of them does, because that's what they'll ask about. Type the names or roles.
       *[other] So far I have “{ $meets }”. Who will you meet instead? Type the new names or roles, or skip to keep these.
    }
next_details-role =
    { $role ->
        [none] What's the job called? Type it the way the job ad puts it.
       *[other] So far I have “{ $role }” as the job. What should it say instead? Type it the way the job ad puts it, or skip to keep this.
    }
next_details-nerves =
    { $some ->
        [yes] This is your plan so far: “{ $nerves }”
       *[no] Almost everybody gets nervous. A plan for one moment helps more than telling yourself to calm down.
    }

    What do you want to be ready for?
    .heart = A racing heart
    .thread = Losing my thread
    .question = A hard question
    .own = Write my own plan
    .again = Which moment do you want a plan for, or do you want to write your own?
next-nerves =
    .heart = If my heart races, I'll put both feet on the floor and breathe out slowly, twice
    .thread = If I lose my thread, I'll say: let me start that again
    .question = If a question throws me, I'll say: let me think about that for a moment
next_details-own =
    What will you do? Plans like this one work best: “If my mind goes blank, I'll ask them to repeat the question.”

    Type your own plan.
next_details-kept = Got it, I've added that.
next_details-left = I've left that as it is.
next_details-planned =
    { $some ->
        [yes] Here's your plan: “{ $nerves }”. Say it out loud once now, and it'll come to you more easily on the day.
       *[no] That's fine. You can make a plan any time in /next.
    }

# The calendar file
next-summary = Interview: { $where }
next-file = { $where }, { $when }. Open the file to add it to your calendar. If the date changes, get a new file here, and it'll update the same entry.
next-file_fallback = I'm sorry, I couldn't make the calendar file. Put this in your calendar: { $where }, { $when }.

# ------------------------------------------------------------------ commands

command-next = your next interview: date, briefing, calendar file
    .button = Next interview
command-new =
    .button = Add another one
command-when =
    .button = Date and time
command-room =
    .button = Place or link
command-meets =
    .button = Who I'll meet
command-role =
    .button = The job
command-nerves =
    .button = A plan for nerves
command-file =
    .button = Calendar file
command-over =
    .button = It's over
command-off =
    .button = Moved or called off
