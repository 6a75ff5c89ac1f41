# Cards of advice: what got in the way, and what to do about it next time

advice-nerves =
    Nerves may cost you a point or two, but they say nothing about how you'd do the job.

    Calming down is hard, and renaming it is easier. Just before you go in, say out loud: “I'm excited.” Your heart may pound, because that's what excitement feels like.
    .title = My nerves got me
    .line = Just before I go in, I say out loud: I'm excited.

advice-nerves_breathe =
    Sit somewhere quiet for three minutes and breathe in while you count to five, then out while you count to five.

    If it hits you in the room, you're allowed to stop. People respect this sentence: “May I take a moment to catch my breath?”
    .line = Three minutes of slow breathing before I go in: in to five, out to five.

advice-nerves_minute =
    Nerves are worst in the first minute, so make that minute the one you don't have to think about.

    Learn only your opening by heart and say it aloud three times the day before. You can offer it yourself: “Would it help if I started with a quick summary of what I do?”
    .line = I know my first minute by heart.

advice-no_answer =
    You don't have to answer straight away. Five or ten seconds of silence feel endless to you and thoughtful to them.

    Say “Let me think about that for a moment”, look at the question, and then answer the part you can.
    .title = I had no answer
    .line = When I'm stuck, I say: let me think about that for a moment.

advice-no_answer_narrow =
    When a question is too wide, make it smaller. It buys you time, and it's what you'd do at work anyway.

    “Do you mean with customers, or inside the team?” Most interviewers will tell you exactly what they want to hear about.
    .line = When a question is too wide, I ask which part they mean.

advice-no_answer_honest =
    Don't bluff, because they usually notice. Show them how you'd find out instead.

    “I haven't used it. I'd start with the manual, then check with someone who has. The nearest thing I've done is …” If you missed one, a single line in your thank-you note repairs it.
    .line = If I don't know, I say how I'd find out, and the nearest thing I've done.

advice-rambled =
    Say the headline first and the story second. Then they've heard the answer, even if you run long.

    “Yes, twice. The bigger one was when our supplier closed.” Most answers need less than a minute, and a story needs two.
    .title = I rambled
    .line = Headline first, then the story.

advice-rambled_shares =
    Most people spend their story on the background. Give the background and the task a sentence each, what you did the most time, and then stop on the result.

    “… and complaints dropped by half.” Once you've said the result, stop, even if it goes quiet.
    .line = I end a story on its result, then I stop.

advice-rambled_stop =
    If you've lost the thread, hand it back: “Is that enough, or would you like more detail?” It sounds considerate, and it ends the answer.

    To practise, record one answer on your phone. Listen, cut it to ninety seconds, and say it again.
    .line = When I notice I'm going on, I ask: is that enough, or would you like more?

advice-unprepared =
    An hour is enough, if you split it. Take twenty minutes for the advert, twenty for the employer and twenty for your own stories.

    Look at their site and at what's new this week. Then you can say: “I saw this week that you've opened a second shop.”
    .title = I wasn't prepared enough
    .line = One hour the day before: the advert, the employer, my stories.

advice-unprepared_proof =
    Draw a line down a page. On the left goes what they ask for, on the right your proof of it.

    “You're looking for someone who's good with difficult customers. Last year I …” That page is all you need to read on the way there.
    .line = A page with what they ask for, and my proof of each.

advice-unprepared_aloud =
    Reading your notes isn't practice. Saying them is. Give a friend five questions and one job: stop me at two minutes.

    If you're caught out in the room, don't pretend: “I haven't read that. What struck me on your site was …”
    .line = I practise five questions out loud, two minutes each.

advice-trouble =
    Call as soon as you know, and give an honest time: “I'm sorry, I'll be there at quarter past. Does that still suit you?”

    When you arrive, say it once and keep it short: “Sorry to have kept you, my train broke down. I'm ready.” Then don't mention it again.
    .title = I was late, or the line dropped
    .line = If I'm going to be late, I call as soon as I know.

advice-trouble_online =
    Before an online interview, have their phone number and a second device beside you. Then a bad line is only a hiccup.

    “You're breaking up. May I rejoin without video, or call you?” Hardly anyone will mind if you handle it calmly.
    .line = Before an online interview I have their number and a second device ready.

advice-trouble_mend =
    If it ruined an answer, write the same day and ask for ten minutes. It's a fair thing to ask, since they couldn't hear you either.

    Here's a message you can copy.
    .block =
        Subject: Our interview on (day)

        Thank you for your time today. The line dropped in the middle of one of my answers. Could I answer that question again in a ten-minute call?

        (your name)

advice-else =
    Employers complain about the same few things: no interest, wrong clothes, a phone, no examples. All of them are easy to fix.

    Ask beforehand: “How do people usually dress?” Then say out loud what you'd enjoy: “The part I'd like most here is …” They can't see it unless you say it.
    .title = I didn't come across well
    .line = I say what I'd enjoy most about this job.

advice-old_boss =
    One neutral sentence about your old job is enough, and then look forward: “I learned a lot there. Now I want more contact with customers, which is why I'm here.”

    Did you already say too much? You can still repair it: “That sounded harsher than I meant. I work well with most people.”
    .title = I spoke badly of an old boss
    .line = One neutral sentence about my old job, then what I want next.

advice-salary_question =
    Ask the employer before the day: “What's the pay range for this job?” If the question comes anyway, give a range, and make your lowest figure one you could live with.

    Too early? “I'd like to understand the duties first, and then I'll gladly name a figure.”
    .title = They asked about money
    .line = Before the day, I ask what the pay range is.

advice-own_questions =
    Bring five questions and ask two or three. The best ones pick up something they said: “You mentioned a new system. How is that going?” People warm to follow-up questions.

    All of yours answered? “What would you want done in the first ninety days?”
    .title = I had no questions for them
    .line = I bring five questions of my own, and ask two.
