# How somebody is

mood-face = How are you right now? Any face is fine.
    .face1 = 😞
    .face2 = 🙁
    .face3 = 😐
    .face4 = 🙂
    .face5 = 😀
    .again = Which face fits? Numbers from 1 to 5 work, and 5 is the brightest.
mood-word =
    Noted. Is there a word for it?

    Type it, or skip.
mood-low = Thank you. It's been low for a while now, and that's a lot to carry. There are people to talk to, day and night.
mood-end =
    { $trend ->
        [up] Thank you. That's a little brighter than last time.
        [down] Thank you for saying it. Some days are heavier.
       *[same] Thank you. It's kept.
    }
