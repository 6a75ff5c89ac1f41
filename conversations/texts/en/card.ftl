# The list as a picture for the lock screen

card-which = Your list as a picture for your lock screen. How should it look?
    .light = Light
    .dark = Dark
    .light_small = Light, small phone
    .dark_small = Dark, small phone
card-caption = Your list for the lock screen. Save it, then set it as your wallpaper. The top is left free for the clock.
card-empty = There's nothing on your list yet, so the picture would be blank. Add a line first.
# On the picture, for lines that don't fit
card-more = +{ $count } more
# Where the picture can't be drawn; the list follows
card-fallback = The picture didn't come out, and that's on me. Here's your list in words.
