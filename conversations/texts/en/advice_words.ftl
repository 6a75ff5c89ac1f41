# Cards of advice: what employers say when they turn somebody down, and what it often means

advice-fit =
    “Not the right fit” is the safe sentence. It often means that they liked somebody else more, or that your pay or style looked different from theirs.

    You can ask back: “Was it more about skills, or about the way of working?” Next time, ask early how the team works, and tell a story that matches.
    .title = Not the right fit
    .line = I ask how the team works, and tell a story that matches.

advice-experience =
    This one is often true, and often just polite. Either way it's worth asking what kind: “Which would have helped most: years, the field, or a particular tool?”

    Next time put your nearest proof into the first minute, before they start counting years.
    .title = Someone with more experience
    .line = My nearest proof comes in the first minute.

advice-overqualified =
    They're usually afraid that you'd be bored, cost more or leave soon. Ask which: “Was it the pay, or whether I'd stay?”

    Next time, answer before they ask. Say why you want this level, and for how long: “I want to be hands-on again, and I'm staying.”
    .title = Overqualified
    .line = I say early why I want this level, and that I'd stay.

advice-on_hold =
    Money or plans have often changed. Sometimes their first choice is still bargaining, and you're the second.

    Ask once: “May I check again in a month?” Put it in your calendar, and keep applying as if it were a no.
    .title = It's on hold
    .block =
        Thank you for telling me. I'm still interested. May I check with you again in a month?

        (your name)

advice-another_direction =
    The job changed, someone inside took it, or it's a phrase they send to everyone. You can ask: “Did what you need for the role change?”

    If it did, there's nothing here for you to fix. Keep your energy for the next one.
    .title = Another direction
    .block =
        Thank you for letting me know. Did what you need for the role change along the way? It would help me to know.

        (your name)

advice-culture =
    Culture is often another word for fit: pace, hours, how people decide. Ask: “What would you have liked to see more of?”

    If it might have stood for where you're from, your faith, your age or your family, that's different. /rights tells you where to ask.
    .title = It was about culture
    .line = I ask about pace, hours and how they decide things.

advice-communication =
    This often means too long, too vague or too quiet. Ask which: “Was it the length, or was I not clear enough?”

    Start with the headline next time and record yourself once. If it was really about your accent, look at /rights.
    .title = My communication
    .line = I start with the headline, then explain.

advice-lacking =
    When they name something you lack, that's the most useful no there is. Ask: “What would have convinced you: a course, a project, a year?”

    If you have it, say it earlier next time. If you don't, plan the smallest proof you could have in four weeks.
    .title = I lack something
    .line = I get one small proof of what they missed.

advice-strong_field =
    This is usually true. Several people could have done the job, and there was one place.

    Ask one thing: “What would have made my application stronger?” Then change little, and apply there again when something opens.
    .title = A strong field
    .block =
        Thank you for letting me know. I'd gladly apply again. What one thing would have made my application stronger?

        (your name)

advice-on_file =
    It's mostly politeness. It's real when they name a job or a person, or when you were among the last few.

    Ask: “May I write when something opens?” Look at their jobs page in two or three months, and apply again yourself.
    .title = We'll keep your CV on file
    .block =
        Thank you. I'd be glad to hear from you. May I write to you myself when I see something that fits?

        (your name)

advice-no_reason =
    When they don't say why, it's usually a policy, a lack of time, or a fear of saying something wrong.

    Ask once, with two narrow questions. If nothing comes, trust your own memory of the day. Tip 1 was made for that.
    .title = They gave no reason

advice-software =
    Software mostly sorts. What turns you down is usually a person, or a knock-out question about a permit, licence or place.

    Check those answers and the top third of your CV. If software alone decided, the UK and EU let you ask for a person: /rights.
    .title = It was automatic
    .line = I check the knock-out questions and the top third of my CV.

advice-you_did_well =
    It's a kind sentence and usually a true one. It isn't a promise, though.

    Find out what it's worth: “Would you want to see me apply again?” If they say yes warmly, write to them when the next job comes up.
    .title = You interviewed well, but
    .block =
        Thank you, that's good to hear. Would you want to see me apply again?

        (your name)

advice-internal =
    Somebody they knew got it, and that person was often the favourite before you walked in. There was little you could have done.

    You've met them now, which is worth something: “Will you tell me about the next opening?”
    .title = An internal candidate
    .block =
        Thank you for telling me. I liked what I saw. Will you let me know about the next opening?

        (your name)
