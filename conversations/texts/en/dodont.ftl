# The list of do's and don'ts

dodont-title = Your list
dodont-do = Do
dodont-dont = Don't
dodont-empty = Your list is empty. What did you do well last time? That's a good first line.
dodont-help =
    I didn't get that. These work:

    /dodont shows your list
    /do breathe before I answer
    /dont talk over people
    /dodont remove 3
dodont-added_do = Do: { $text }
dodont-added_dont = Don't: { $text }
dodont-there = Already there: { $text }
dodont-long = Too long: “{ $text }” That's { $length } characters, and a line holds { $limit }.
dodont-full = No room for: “{ $text }” The list holds { $most }. Take one off first.
dodont-removed = Taken off:
dodont-gone_already = That one was off the list already.
dodont-no_such = I don't see that number. The list on your screen goes up to { $most }.

list_add-name = your list

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

list_add-added = It's on your list.

list_add-too_long = One line there is over 200 characters, and a line that long won't be read on the day. Could you send it shorter?

list_add-full = Your list is full at 100 lines. Take one off, then there's room.

list_remove-which = Which one shall I take off?
    .again = Which line? Its number works.

list_remove-removed = It's off your list.
