# /questions practise: rehearsing answers, one by one

rehearsal-none_due = You've practised every question that was due, so here's one you've done before.

rehearsal-card =
    “{ $text }”

    { $answer ->
        [yes] Your own answer is below, so try it without looking first.{ $story ->
            [none] { "" }
           *[other] { " " }Your story “{ $story }” fits here.
        }
       *[no] Here's a reminder to give yourself: “{ $frame }” { $story ->
            [none] You could begin like this: “{ $opener }”
           *[other] Your story “{ $story }” fits here. You could begin like this: “{ $opener }”
        }
    }

    Answer as if they had just asked you. Say it out loud, or type it.
    .aloud = I'll say it out loud
    .next =
        { $left ->
            [yes] Another question
           *[no] { "" }
        }
    .enough = Enough for today
rehearsal-must = Our job ad says ‘{ $must }’. Tell me about a time when you showed that.
rehearsal-clock =
    “{ $text }”

    You have two minutes, starting now. Say it out loud, the way you'd say it to them, and keep going if you stumble.

    I'll be quiet until the time is up. Tap Done when you've finished.
    .full = That's more than I can keep here, so the last part is missing. There's room for 2,000 characters.
rehearsal-felt =
    { $typed ->
        [yes] { $seconds ->
            [10] Said out loud, that takes about ten seconds.
           *[other] Said out loud, that takes about { $seconds } seconds.
        }
       *[no] You've said it once now, and the second time is usually easier.
    } How did that feel?
    .strong = Strong
    .okay = Okay
    .rough = Rough
    .again = Did that feel strong, okay or rough?
rehearsal-try =
    { $try }

    { $typed ->
        [yes] Do you want to keep what you typed as your answer?
       *[no] What do you want to do now?
    }
    .keep =
        { $typed ->
            [yes] Keep it as my answer
           *[no] { "" }
        }
    .next =
        { $left ->
            [yes] Another question
           *[no] { "" }
        }
    .once_more = Try this one again
    .enough = Enough for today
    .again =
        { $typed ->
            [yes] Do you want to keep that as your answer, try again, or go on?
           *[no] Do you want to try this one again, or is that enough?
        }
rehearsal-try_this =
    .example = Try it with an example. I couldn't spot one, but I only look for a few words. People remember one thing you did far longer than what you usually do. Start with “Last year, when …”
    .result = Try saying how it ended. I couldn't spot an ending, but I only look for a few words. Without one, they can't tell whether it worked. Add “In the end …”
    .we = Try it with “I”. You mostly say “we”, which is kind to your colleagues. But interviewers can only hire you, so they listen for your part.
    .long = Try it at half the length. Your answer takes over two minutes to say, and most people listen closely for one. Lead with the sentence that matters most.
    .short = Try adding one sentence that backs it up. Your answer is over in a few seconds, so they're left to guess the rest.
    .strong = Try it again tomorrow in different words. If both versions work, you won't sound rehearsed.
    .okay = Try stopping on your best sentence. Most answers get weaker when you talk to fill the silence.
    .rough = Try just the first sentence today, three times out loud. Once that comes naturally, the rest follows.
rehearsal-done =
    { $over ->
        [yes] That's five minutes. A little practice every day helps more than an hour the night before.
       *[no] That's it for now. A little practice every day helps more than an hour the night before.
    } Next time I'll start with the ones that felt rough.
