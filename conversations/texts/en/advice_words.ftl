# Cards of advice: what employers say when they turn somebody down, and what it often means

advice-fit =
    “Not the right fit” is the safe thing to say. Often they liked somebody else more, or your pay or style didn't match theirs.

    You can ask: “Was it more about skills, or about the way of working?” Next time, ask early how the team works. If it was about your age, faith, family or origin, see /rights.
    .title = Not the right fit
    .line = Ask how the team works, and tell a story that matches.

advice-experience =
    This one is often true, and often just polite. Either way, ask what kind: “Which would have helped most: years, the field, or a particular tool?”

    Next time, put your closest example in the first minute, and show how fast you learn: “I'd never used that system, and after two weeks I trained the next person.”
    .title = Someone with more experience
    .line = Put my closest example in the first minute.

advice-overqualified =
    They usually fear that you'd be bored, cost more or leave. Ask: “Was it the pay, or whether I'd stay?”

    Next time, answer all three early, if it's true: “I've run a team, and I miss the hands-on work. The pay suits me. I'm looking for something to stay in.” If it was about your age, see /rights.
    .title = Overqualified
    .line = Say early why I want this level, and that I'd stay.

advice-on_hold =
    Usually money or plans have changed. Sometimes their first choice is still bargaining, and you're the second.

    Ask once: “May I check again in a month?” Put it in your calendar, and keep applying as if it were a no.
    .title = It's on hold
    .block =
        Hello (name),

        Thank you for telling me. I'm still interested. May I check with you again in a month?

        (your name)

advice-another_direction =
    Maybe the job changed, someone inside got it, or they send everyone that phrase. You can ask: “Did the role itself change?”

    If it did, there's nothing here for you to fix. Keep your energy for the next one.
    .title = Another direction
    .block =
        Hello (name),

        Thank you for letting me know. Did the role itself change along the way? It would help me to know.

        (your name)

advice-culture =
    Culture is often another word for fit: pace, hours, how people decide. Ask: “What would you have liked to see more of?”

    If it might have stood for where you're from, your faith, your age or your family, that's different. /rights tells you where to ask.
    .title = It was about culture
    .line = Ask about pace, hours and how they decide things.

advice-communication =
    This often means too long, too vague or too quiet. Ask which: “Was it the length, or was I not clear enough?”

    Next time, start with the headline, and record yourself once to check. If it was really about your accent, look at /rights.
    .title = My communication
    .line = Start with the headline, then explain.

advice-lacking =
    When they name something you lack, that's the most useful no there is. Ask: “What would have convinced you: a course, a project, a year?”

    If you have it, say so earlier next time. If you don't, plan one small thing you could show in four weeks.
    .title = I lack something
    .line = Do one small thing about what they said I lack.

advice-strong_field =
    This is usually true. Several people could have done the job, and there was only one place.

    Ask one thing: “What would have made my application stronger?” Then change little, and apply there again when something opens.
    .title = A strong field
    .block =
        Hello (name),

        Thank you for letting me know. I'd gladly apply again. What one thing would have made my application stronger?

        (your name)

advice-on_file =
    It's mostly politeness. It's real when they name a job or a person, or when you were among the last few.

    Ask: “May I write when something opens?” Look at their jobs page in two or three months, and apply again yourself.
    .title = We'll keep your CV on file
    .block =
        Hello (name),

        Thank you. I'd be glad to hear from you. May I write to you myself when I see something that fits?

        (your name)

advice-no_reason =
    When they don't say why, it's usually a policy, a lack of time, or a fear of saying something wrong.

    Ask two narrow questions, and remind them once. If nothing comes, trust your own memory of the day. Tip 1 was made for that.
    .title = They gave no reason

advice-software =
    Software mostly sorts. What turns you down is usually a person, or a question about a permit, licence or place.

    Check those answers and the top third of your CV. If software alone decided, the UK and EU let you ask for a person. See /rights.
    .title = It was automatic
    .line = Check the knock-out questions and the top third of my CV.

advice-you_did_well =
    It's a kind thing to say and usually true, but it isn't a promise.

    Find out how much they mean it: “Would it be worth my applying again?” If it's a warm yes, write to them when the next job comes up.
    .title = You interviewed well, but …
    .block =
        Hello (name),

        Thank you, that's good to hear. Would it be worth my applying again?

        (your name)

advice-internal =
    Somebody they knew got it, and that person was often the favourite before you walked in. There was little you could have done.

    They know you now, and that's worth something: “Will you tell me about the next opening?”
    .title = An internal candidate
    .block =
        Hello (name),

        Thank you for telling me. I liked what I saw. Will you let me know about the next opening?

        (your name)
