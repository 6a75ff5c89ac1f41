# The list by buttons: putting a line on, taking one off, changing one

list_add-kind = Is it something to do, or something to leave?
    .do = A do
    .dont = A don't
    .again = Do it next time, or leave it next time?

list_add-do_words =
    What do you want to do next time?

    Type it in a few words.

list_add-dont_words =
    What do you want to leave next time?

    Type it in a few words.

list_add-side =
    { $kind ->
        [do] “{ $text }” is on your list already, as something to do. It can't be both.
       *[dont] “{ $text }” is on your list already, as something to avoid. It can't be both.
    }

    Which one is right for you?
    .do = Something to do
    .dont = Something to avoid
    .again = Is it something to do, or something to avoid?

list_add-added = It's on your list.

list_add-rests = It's on your list, and rests for now: five are awake, as many as one keeps in mind. Wake it when you need it.

list_add-tilted = It's on your list. That's more to leave than to do now. A do, something you did well, keeps it in balance.

list_add-do_shorter =
    One line there is over 200 characters, and a line that long won't be read on the day.

    Type it shorter, and it goes on as a do.

list_add-dont_shorter =
    One line there is over 200 characters, and a line that long won't be read on the day.

    Type it shorter, and it goes on as a don't.

list_add-full = Your list is full at 100 lines. Take one off, then there's room.

list_remove-which = Which one shall I take off?
    .again = Which line? Its number works.

list_remove-removed = It's off your list.

list_change-which = Which one is it about?
    .again = Which line? Its number works.

list_change-what =
    { $kind ->
        [do] Do: { $text }
        [dont] Don't: { $text }
       *[gone] That line is off your list by now.
    }

    What shall we do with it?
    .edit = Word it afresh
    .rest =
        { $resting ->
            [yes] Wake it
           *[no] Let it rest
        }
    .flip =
        { $kind ->
            [dont] Make it a do
           *[do] Make it a don't
        }
    .up =
        { $first ->
            [yes] { "" }
           *[no] Move it up
        }
    .remove = Take it off
    .again = New words, rest, the other side, or off?
    .then-up = Moved up.

list_change-wake = Which one shall I wake?
    .again = Which line? Tap it, or type how it begins.

list_change-words =
    { $kind ->
        [gone] That line is off your list by now.
       *[other] It reads: “{ $text }”
    }

    How shall it read? Type the new words.

list_change-flip =
    { $kind ->
        [dont] “{ $text }” becomes a do. May it keep its words?
        [do] “{ $text }” becomes a don't. May it keep its words?
       *[gone] That line is off your list by now. Shall we leave it at that?
    }
    .keep =
        { $kind ->
            [gone] Leave it
           *[other] Keep the words
        }
    .reword =
        { $kind ->
            [gone] Back to my list
           *[other] New words
        }
    .again = The same words, or new ones?

list_change-flip_words =
    { $kind ->
        [dont] “{ $text }” as something to do: how would you say it?
        [do] “{ $text }” as something to leave: how would you say it?
       *[gone] That line is off your list by now. Any words will do.
    }

    Type it in a few words.

list_change-edited = It now reads: “{ $text }”

list_change-rested =
    { $resting ->
        [yes] It rests now. You can wake it at any time.
       *[no] It's awake. Where five were awake already, the last of them rests instead.
    }

list_change-flipped =
    { $kind ->
        [do] It's a do now: “{ $text }”
       *[dont] It's a don't now: “{ $text }”
    }{ $resting ->
        [yes] { " " }It rests, as five of these are awake.
       *[no] { "" }
    }

list_change-removed = It's off your list.

list_change-there = Your list says that already, so I've left this line as it was.

list_change-gone = That line is off your list by now. If you want it back, /dodont undo may help.
