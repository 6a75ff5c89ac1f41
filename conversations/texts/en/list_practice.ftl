# Tip 5: the list, short and clear, pluses first

list_practice-name = Follow your list

list_practice-look =
    { $some ->
        [yes] { $paper ->
                [yes] Here's your list, as you'd read it before the next application:
               *[no] Here's your list, as you'd read it before the next interview:
            }

            { $list }{ $more ->
                [yes] { "\u000A\u000A" }{ $rest ->
                    [one] You've saved one more line for later, in /dodont.
                   *[other] You've saved { $rest } more lines for later, in /dodont.
                }
               *[no] { "" }
            }{ $tilted ->
                [yes] { "\u000A\u000A" }You have more don'ts than do's, so another do would help.
               *[no] { "" }
            }

            { $paper ->
                [yes] Is it short and clear enough to remember when you're in a hurry?
               *[no] Is it short and clear enough to remember on a nervous morning?
            }
       *[no] Your list is still empty, but one line is enough to begin with. Do you want to put something on it, or leave it for now?
    }
    .right =
        { $some ->
            [yes] Yes, that's my list
           *[no] Leave it for now
        }
    .add_do = Add a do
    .add_dont = Add a don't
    .take_off =
        { $some ->
            [yes] Take one off
           *[no] { "" }
        }
    .practise =
        { $some ->
            [yes] Practise it
           *[no] { "" }
        }
    .again = Is your list fine as it is, or do you want to change something?

# What a line is for, behind it.
list_practice-for =
    .right = { " " }(it's what went well)
    .liked = { " " }(they liked it)
    .strength = { " " }(they look for it)
    .reason = { " " }(they said “{ $words }”)
    .do = { $stopped ->
        [none] { " " }(when they ask about you)
        [call] { " " }(when they ask about you)
       *[other] { " " }(when you apply)
    }
    .dont = { " " }(when you think of the last one)
    .nerves = { " " }(when nerves kick in)
    .no_answer = { " " }(when you don't know the answer)
    .rambled = { " " }(when you talk too long)
    .unprepared = { " " }(the evening before)
    .trouble = { " " }(the day before)
    .match = { " " }(when you read a job ad)
    .must = { " " }(when you read a job ad)
    .usual_cv = { " " }(before you send your CV)
    .late = { " " }(when you find a job)
    .nobody = { " " }(when you find a job)
    .many = { " " }(when you plan your week)
    .else = { " " }(if it happens again)
    .met = { " " }(it got in the way last time)

list_practice-do_words =
    { $stopped ->
        [none] What do you want to do next time? Small things work best, because you'll have enough on your mind during the interview.
       *[other] What do you want to do next time? Small things work best, because you'll have enough on your mind already.
    }

    Type it in a few words you'll remember.
    .then =
        { $resting ->
            [yes] I've saved that for later, because you're already working on five.
           *[no] { "" }
        }

list_practice-dont_words =
    What do you want to stop doing? Choose something you'd notice yourself doing, so that you can stop in time.

    Type it in a few words you'll remember.
    .then = { list_practice-do_words.then }

list_practice-full = Your list is full at 100 lines, so I couldn't add that one. Do you want to take another line off to make room?
    .take_off = Take one off
    .go_on = Leave it as it is
    .again = Do you want to take a line off, or leave the list as it is?

list_practice-which = A shorter list is easier to keep in mind when you're nervous. Which of these lines do you want to take off?
    .again = Tap a line or type its number: which one do you want to take off?

list_practice-end = That's tip 5 done. You can also get your list as a picture in /card.
list_practice-done = Your list is up to date, and you've done tip 6 already. You can go through any of the tips again in /tips.
