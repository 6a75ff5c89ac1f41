# /progress: how the search goes, as a picture and in words

progress-nothing = There's nothing to show yet, and that's fine. Log an application, go through your list after an interview, or tell me how you are. Then I can draw you a picture of how it's going.
progress-caption = Here's how your search is going. Looking for a job is work that nobody sees, so it helps to look at what you've done.
progress-fallback = I couldn't draw the picture, and that's on me. Here's how your search is going, in words.

# On the picture
progress-title = How it's going
    .weeks = Applications a week
    .stages = Where they stand now
    .list = Your list
    .moods = How you felt
progress-picture =
    .goal = your goal: { $goal }
    .first = { $weeks } weeks ago
    .last = last 7 days
    .list =
        { $followed ->
            [0] { $tried ->
                [one] You went through one line after an interview
               *[other] You went through { $tried } lines after an interview
            }
            [one] You followed a line once out of { $tried }
            [2] You followed a line twice out of { $tried }
           *[other] You followed a line { $followed } times out of { $tried }
        }

# How many applications it takes for an interview, on the picture and in words
progress-odds =
    .few =
        { $sent ->
            [one] One application
           *[other] { $sent } applications
        }{ $interviews ->
            [0] { " " }so far
            [one] { " " }and one interview so far
           *[other] { " " }and { $interviews } interviews so far
        }
    .none = { $sent } applications so far, and no interview yet that I know of
    .every =
        { $every ->
            [1] About one interview for every application so far
            [2] One interview for every two applications so far
            [3] One interview for every three applications so far
            [4] One interview for every four applications so far
            [5] One interview for every five applications so far
            [6] One interview for every six applications so far
            [7] One interview for every seven applications so far
            [8] One interview for every eight applications so far
            [9] One interview for every nine applications so far
           *[other] One interview for every { $every } applications so far
        }

# The same in words, a line each
progress-words =
    .now =
        Applications in the last seven days: { $sent }{ $goal ->
            [0] { "" }
           *[other] { " " }(your goal is { $goal })
        }
    .before =
        { $count ->
            [one] In the week before that: { $weeks }
           *[other] In the weeks before that, the oldest first: { $weeks }
        }
    .stages = Where they stand now: { $stages }
    .list = Your list: { $words }
    .moods =
        { $count ->
            [one] How you felt, from 1 (low) to 5 (good): { $faces }
           *[other] How you felt, from 1 (low) to 5 (good), the latest last: { $faces }
        }

command-light =
    .button = Light
command-dark =
    .button = Dark
