# The list as a picture for the lock screen

card-which = I can draw your list as a picture for your lock screen, so you'll see it on the way in. How do you want it to look?
    .light = Light
    .dark = Dark
    .light_small = Light, small phone
    .dark_small = Dark, small phone
card-caption = Here's your list for your lock screen. Save the picture, then set it as your wallpaper. I've left room for the clock at the top.
card-empty = You have no lines in use, so the picture would be blank. Add a line first.
# On the picture, for lines that don't fit
card-more = +{ $count } more
# Where the picture can't be drawn; the list follows
card-fallback = I'm sorry, I couldn't draw the picture. Here's your list in words.
