# Cards of advice: what employers say when they turn somebody down, and what it often means

advice-fit =
    “Not the right fit” is a safe thing to say. Often they liked somebody else more, or your style or pay didn't match.

    You can ask: “Was it more about my skills, or how I work?” Next time, ask early how the team works. If it was about your age, faith, family or where you're from, see /rights.
    .title = Not the right fit
    .line = Ask how the team works, and tell a story that matches.

advice-experience =
    Often it's true, and often they're just being polite. Either way, ask what kind they meant: “What would have helped most: years, the field, or a particular tool?”

    Next time, put your closest example in the first minute, and show how fast you learn: “I'd never used that system, and after two weeks I trained the next person.”
    .title = Someone with more experience
    .line = Put my closest example in the first minute.

advice-overqualified =
    They're usually afraid that you'd get bored, cost too much or leave. Ask: “Was it the pay, or whether I'd stay?”

    Next time, answer all three worries early, if it's true: “I miss hands-on work. The pay suits me. I'm looking for a job to stay in.” If it was about your age, see /rights.
    .title = Overqualified
    .line = Say early why I want this level, and that I'd stay.

advice-on_hold =
    Usually it means that their budget or their plans have changed. Sometimes their first choice is still negotiating, and you're the second.

    Ask once: “May I check again in a month?” Put the day in your calendar, and keep applying as if it were a no.
    .title = It's on hold
    .block =
        Hello (name),

        Thank you for telling me. I'm still interested. May I check with you again in a month?

        (your name)

advice-another_direction =
    Maybe the job changed, someone internal got it, or they say that to everyone. You can ask: “Did the role itself change?”

    If it did, there's nothing here for you to fix, so save your energy for the next one.
    .title = Another direction
    .block =
        Hello (name),

        Thank you for letting me know. Did the role itself change along the way? It would help me to know.

        (your name)

advice-culture =
    Culture is often another word for fit: the pace, the hours, how people make decisions. Ask: “What would you have liked to see more of?”

    If you think they meant where you're from, your faith, your age or your family, that's different. /rights shows you who to ask.
    .title = It was about culture
    .line = Ask about pace, hours and how they decide things.

advice-communication =
    This often means that your answers were too long, too vague or too quiet. Ask which it was: “Were my answers too long, or not clear enough?”

    Next time, start with the headline, and record yourself once to check. If it was really about your accent, look at /rights.
    .title = My communication
    .line = Start with the headline, then explain.

advice-lacking =
    When they name something you lack, that's the most useful no there is. Ask: “What would have convinced you: a course, a project, a year?”

    If you do have it, say so earlier next time. If you don't, plan one small thing that you could show for it in four weeks.
    .title = I lack something
    .line = Do one small thing about what they said I lack.

advice-strong_field =
    This is usually true. Several people could have done the job, and there was only one opening.

    Ask one thing: “What would have made my application stronger?” Then change very little, and apply there again when something opens.
    .title = A strong field
    .block =
        Hello (name),

        Thank you for letting me know. I'd be happy to apply again. Is there one thing that would have made my application stronger?

        (your name)

advice-on_file =
    Usually they're just being polite. They mean it when they name a job or a person, or when you were among the last few.

    Ask: “May I write to you when something opens?” Look at their jobs page in two or three months, and apply again yourself.
    .title = We'll keep your CV on file
    .block =
        Hello (name),

        Thank you. I'd be glad to hear from you. May I write to you myself when I see something that fits?

        (your name)

advice-no_reason =
    When they don't say why, it's usually a policy, no time, or fear of saying something wrong. So make it safe: “I'm not questioning the decision. Was it more my experience, or how I answered? One word is enough.”

    Remind them once. If they don't reply, go by what you remember. Tip 1 helps you look back.
    .title = They gave no reason

advice-software =
    Software mostly sorts. You're usually turned down by a person, or by a question about a permit or licence.

    Check those answers and the top third of your CV. In the UK and EU, you can ask a person to look if software alone decided. See /rights.
    .title = It was automatic
    .line = Check the form's must-have questions and the top third of my CV.

advice-you_did_well =
    That's a kind thing to say, and it's usually true, but it isn't a promise.

    Find out how much they mean it: “Would it be worth applying again?” If you get a warm yes, write to them when the next job comes up.
    .title = You interviewed well, but …
    .block =
        Hello (name),

        Thank you, that's good to hear. Would it be worth applying again?

        (your name)

advice-internal =
    Somebody they already knew got the job, and that person is often the favourite from the start. Often there's little you could have done.

    But they know you now too, and that's worth something. Ask: “Will you tell me about the next opening?”
    .title = An internal candidate
    .block =
        Hello (name),

        Thank you for telling me. I liked what I saw. Will you let me know about the next opening?

        (your name)
