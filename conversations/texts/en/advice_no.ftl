# Cards of advice: after a no, and what helps with how it feels

advice-why =
    Often you can't know. Maybe several people could have done the job and there was only one opening, or they already had somebody in mind.

    A no isn't a grade. Write down what you remember, ask them why, and let the rest go.
    .title = Why did they say no?

advice-reply_to_no =
    Yes, if you spoke to somebody there. Write within a day or two, calmly, in three sentences. You can ask for feedback in the same message.

    People who came second do get called back, sometimes weeks later. Don't argue, and don't reply to a no-reply address.
    .title = Should I reply to a rejection?
    .block =
        Hello (name),

        Thank you for telling me, and for your time. I enjoyed hearing about (one thing). Please keep me in mind if something similar comes up.

        (your name)

advice-ask_feedback =
    Write a day or two after the no, to somebody you met or to the agency. Make it safe and quick to answer: “I'm not questioning the decision. What came across well, and what one thing should I work on? One line is enough.”

    If nothing comes, remind them once. In /feedback, we'll write it together.
    .title = How do I ask for feedback?

advice-reconsider =
    It rarely works. It's worth a try if they got a fact wrong, or if something important has changed: “I think one fact may have been missed: (the fact, in one line). If that changes anything, I'd be glad to talk.”

    If it was unfair or against their own rules, see /rights first. Otherwise, leave the door open.
    .title = Can I ask them to reconsider?
    .block =
        Hello (name),

        Thank you for letting me know. If things change on your side, I'd still be glad to hear from you.

        (your name)

advice-apply_again =
    Yes. Apply right away for a different role there. For the same job, give it three to six months, or until you have something new to show.

    Say you've applied before, because they'll see it anyway. If they post the job again, write to whoever you met.
    .title = Can I apply there again?
    .line = When I apply again, I say what's new since last time.

advice-praise =
    When someone says “You'd be great here”, they usually mean it. But there's often an unspoken “if you get it”, and they may have said it to several people. The form letter afterwards is just routine.

    Write to whoever said it: “You said I'd be great here, and that meant a lot. What tipped it in the end?”
    .title = They praised me, then sent a form letter

advice-was_it_age =
    It's possible, but a single no rarely proves it. Save the job ad and every email today. Write down what they said, any odd questions, and whether their reason changed later.

    Time limits can be short, so ask for advice soon. /rights shows who can help.
    .title = Was it my age, a gap, or something like that?
    .line = Write down the same day what was said and asked.

advice-always_final =
    Your CV gets you interviews, so don't change it. Look at what counts in the last round: why this employer, what you'd do first, your references.

    Prepare two sentences on why you want to work there. Near the end, ask this, then just listen: “Is there anything in my experience you're not yet sure about?”
    .title = I always come second
    .line = Ask near the end what they're not yet sure about.

advice-first_day =
    For a day, don't reply to a no, post about it, or decide anything big. After an interview, all you need to send is a short thank-you. Take a walk, eat, sleep and tell one person.

    Talk to yourself by name, like a friend would: “Ana, you prepared, and it was just one hour.”
    .title = What do I do today?

advice-first_week =
    Keep your usual bedtime. Set hours for the search, and switch off when they're over. Go over what happened once, then let it rest.

    Spend fifteen minutes in /write on what matters to you and why. Do that before you look at what went wrong.
    .title = How do I get through the week?

advice-telling_others =
    Tell them soon, and face to face if you can. If you hide it, nobody can support you.

    People like to fix things, so say what you need: “I didn't get it. I don't want advice tonight, but a walk would help.”
    .title = How do I tell people?
    .line = Tell one person, and say what would help.

advice-when_to_see_someone =
    See a doctor if you've been low for two weeks or more, if you don't enjoy anything any more, or if you can't cope. That's what they're there for.

    If you're thinking about dying, don't wait. /sos has people you can talk to right now.
    .title = When is it more than a bad week?

advice-passed_over =
    Being passed over hurts more when you see the people every day. Take a day first. Then ask whoever decided: “What would have made me the first choice?”

    Agree on one thing and a date, in a short email. If nothing's changed by then, apply elsewhere too. If it seemed unfair, see /rights.
    .title = My own company passed me over
    .line = Ask whoever decided what would have made me the first choice.
