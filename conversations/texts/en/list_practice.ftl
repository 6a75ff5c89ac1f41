# Tip 5: the list, short and clear, pluses first

list_practice-name = Follow your list

list_practice-look =
    { $some ->
        [yes] Here's your list as you'd read it before the next one:

            { $list }{ $more ->
                [yes] { "\u000A\u000A" }And { $rest } more on the full list, in /dodont.
               *[no] { "" }
            }{ $tilted ->
                [yes] { "\u000A\u000A" }There's more to leave than to do on it. One more plus would help you on the day.
               *[no] { "" }
            }

            Does it look right?
       *[no] Your list is still empty. Shall we put something on it, or leave it for now?
    }
    .right =
        { $some ->
            [yes] Looks right
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
    .again = Is it right as it is, or shall we change a line?

list_practice-do_words =
    What do you want to do next time?

    Type it in a few words, or skip.
    .then =
        { $resting ->
            [yes] It's on your list, and rests for now: five are awake, as many as one keeps in mind.
           *[no] { "" }
        }

list_practice-dont_words =
    What do you want to leave next time?

    Type it in a few words, or skip.
    .then = { list_practice-do_words.then }

list_practice-full = Your list is full at 100 lines, so that one didn't fit. Shall we take one off first?
    .take_off = Take one off
    .go_on = Leave it as it is
    .again = Shall we take a line off, or leave the list as it is?

list_practice-which = Which one shall I take off?
    .again = Which line? Its number works too.

list_practice-end = That's tip 5 done. /dodont shows it at any moment, /card makes a picture of it, and /next brings it before an interview.
list_practice-done = Your list is up to date, and tip 6 is behind you already. Any tip can be gone through again.
