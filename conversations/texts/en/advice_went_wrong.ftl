# Cards of advice: what got in the way, and what to do about it next time

advice-nerves =
    Nerves may cost you a point or two, but they say nothing about how you'd do the job.

    It's hard to calm down on command, so rename the feeling. Before you go in, say “I'm excited” out loud to yourself. A pounding heart feels the same either way.
    .title = My nerves got to me
    .line = Say out loud just before I go in: I'm excited.

advice-nerves_breathe =
    Sit somewhere quiet for three minutes. Breathe in while you count to five, then out while you count to five.

    If the nerves hit you in the room, you're allowed to stop. It's fine to ask: “May I take a moment to catch my breath?”
    .line = Breathe slowly for three minutes before I go in: in to five, out to five.

advice-nerves_minute =
    Nerves are worst in the first minute, so make that minute the one you don't have to think about.

    Learn only your opening by heart and say it aloud three times the day before. You can even offer it: “Would it help if I started with a quick summary of what I do?”
    .line = Learn my first minute by heart.

advice-no_answer =
    You don't have to answer straight away. Five or ten seconds of silence feel endless to you, but you just look thoughtful.

    Say “Let me think about that for a moment”, think, and then answer the part you can. If nothing comes, ask: “May I come back to that at the end?” Then make sure you do.
    .title = I had no answer
    .line = When I'm stuck, I say: let me think about that for a moment.

advice-no_answer_narrow =
    When a question is too broad, narrow it down. It buys you time, and it's what you'd do at work anyway.

    “Do you mean with customers, or inside the team?” Most interviewers will tell you exactly what they want to hear about.
    .line = When a question is too broad, I ask which part they mean.

advice-no_answer_honest =
    Don't bluff, because they usually notice. Show them how you'd find out instead.

    “I haven't used it. I'd start with the manual, then check with someone who has. The nearest thing I've done is …” If you couldn't answer a question at all, a line in your thank-you note can still fix that.
    .line = If I don't know, I say how I'd find out, and the nearest thing I've done.

advice-rambled =
    Say the headline first and the story second. Then they've heard the answer, even if you run long.

    “Yes, twice. The bigger one was when our supplier closed.” Most answers need less than a minute, and a story needs about two.
    .title = I rambled
    .line = Say the headline first, then the story.

advice-rambled_shares =
    Most people spend too long on the background. Give it one sentence, and the task one more. Then spend your time on what you did, and end on the result.

    “… and complaints dropped by half.” Once you've said the result, stop, even if it goes quiet.
    .line = End a story on its result, then stop.

advice-rambled_stop =
    If you've lost the thread, hand it back to them: “Is that enough, or would you like more detail?” It sounds considerate, and it ends the answer.

    To practise, record one answer on your phone. Listen, cut it to ninety seconds, and say it again.
    .line = When I notice I'm going on, I ask: is that enough, or would you like more?

advice-unprepared =
    An hour is enough if you split it up. Take twenty minutes for the job ad, twenty for the employer and twenty for your own stories.

    Look at their site and at what's new this week. Then you can say: “I saw this week that you've opened a second shop.”
    .title = I wasn't prepared enough
    .line = Take an hour the day before: the job ad, the employer, my stories.

advice-unprepared_proof =
    Draw a line down the middle of a page. Put what they ask for on the left, and your examples on the right.

    Then you can say: “You're looking for someone who's good with difficult customers. Last year I …” That page is all you need to read on the way there.
    .line = Write down each thing they ask for, and how I meet it.

advice-unprepared_aloud =
    Reading your notes isn't practice, but saying them out loud is. Give a friend five questions and one job: to stop you at two minutes.

    If they ask about something you haven't read, don't pretend. Say: “I haven't read that. What struck me on your site was …”
    .line = Practise five questions out loud, two minutes each.

advice-trouble =
    Call as soon as you know, and give an honest time: “I'm sorry, I'll be there at quarter past. Does that still suit you?”

    When you arrive, apologise once and keep it short: “Sorry to have kept you, my train broke down. I'm ready.” Then don't mention it again.
    .title = I was late, or the line dropped
    .line = If I'm going to be late, I call as soon as I know.

advice-trouble_online =
    Before an online interview, have their phone number and a second device beside you. Then a bad line is only a hiccup.

    “You're breaking up. May I rejoin without video, or call you?” Hardly anyone will mind if you handle it calmly.
    .line = Have their number and a second device ready before an online interview.

advice-trouble_mend =
    If a bad line ruined one of your answers, write the same day and give the answer again in two sentences. That's fair, because they couldn't hear you properly.

    Here's a message you can copy.
    .block =
        Subject: Our interview on (day)

        Hello (name),

        Thank you for your time today. The line dropped while I was answering your question about (topic). In short: (your answer, in two sentences). I'm happy to say more in a short call.

        (your name)

advice-else =
    A common complaint is that somebody didn't seem interested. So say what interests you: “The part I'd like most here is …” Then pick up something they said.

    Put your phone away, and dress one step up from what people wear there. Film one answer, and watch it without sound.
    .title = I didn't come across well
    .line = Say what I'd enjoy most about this job.

advice-old_boss =
    One neutral sentence about your old job is enough. Then look forward: “I learned a lot there. Now I want more contact with customers, which is why I'm here.”

    If you've already said too much, you can still repair it: “That sounded harsher than I meant. I learned a lot there about (one thing).”
    .title = I spoke badly of an old boss
    .line = Say one neutral thing about my old job, then what I want next.

advice-salary_question =
    Ask before the day: “What's the pay range for this job?” If pay comes up anyway, ask what they've budgeted. If they want your figure, give a range that starts with one you'd be happy with.

    If it's too early, say so: “I'd like to understand the duties first, and then I'll gladly name a figure.”
    .title = They asked about money
    .line = Ask about the pay range before the interview.

advice-own_questions =
    Bring five questions and ask two or three. The best ones pick up something they said: “You mentioned a new system. How is that going?” People warm to follow-up questions.

    If they've already answered all of your questions, ask: “What would you want done in the first ninety days?”
    .title = I had no questions for them
    .line = Bring five questions of my own, and ask two.
