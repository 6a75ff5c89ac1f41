# How somebody is

mood-face = How are you right now? Any face is fine.
    .face1 = 😞
    .face2 = 🙁
    .face3 = 😐
    .face4 = 🙂
    .face5 = 😀
    .again = Which face fits best? You can also type a number from 1 to 5, where 5 is the happiest.
mood-word =
    { $face ->
        [1] I'm sorry, that sounds like a really hard day. Do you want to say what's behind it?
        [2] That sounds like a rough day. Do you want to say what's behind it?
        [3] Somewhere in the middle, then. Is there anything on your mind?
       *[4] That's good to hear. What made the difference?
    }

    Type whatever you like.
mood-low = Thank you for telling me. You've been low for a while now, and that's a lot to carry. You can talk to somebody, day or night. If it goes on for two weeks or longer, a doctor can help too.
mood-end =
    { $trend ->
        [up] I'm glad today's a little brighter than last time.
        [down] Thank you for being honest. Some days are heavier than others, and an early night is a perfectly good plan.
       *[same] Thank you for telling me. Whatever kind of day it is, you don't have to sort everything out today.
    }
