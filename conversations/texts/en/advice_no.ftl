# Cards of advice: after a no, and what helps with how it feels

advice-why =
    Often you can't know. Several people could have done the job and there was only one place, or somebody inside was the favourite.

    It isn't a test that you passed or didn't. Write down what you remember, ask them, and let the rest go.
    .title = Why did they say no?

advice-reply_to_no =
    Yes, if you met a person. Write within a day or two, calmly, in three sentences. If you want feedback, ask for it in the same message.

    People who came second do get called back, sometimes weeks later. Don't argue, and don't reply to an automatic address.
    .title = Should I reply to a rejection?
    .block =
        Hello (name),

        Thank you for telling me, and for your time. I enjoyed hearing about (one thing). I'd be glad if you kept me in mind for something similar.

        (your name)

advice-ask_feedback =
    Write a day or two after the no, to somebody you met or to the agency. Ask two narrow questions, and say that a line is enough.

    People don't answer when they expect a debate, so say that you want to improve. /feedback writes it with you.
    .title = How do I ask so that they answer?

advice-reconsider =
    It rarely works, and it can cost you goodwill. It's fair if they got a fact wrong, or something important has changed: “One fact may have been missed: (the fact, in one line). If that changes anything, I'd be glad to talk.”

    In every other case, leave the door open with this message.
    .title = Can I ask them to reconsider?
    .block =
        Hello (name),

        Thank you for letting me know. If things change on your side, I'd still be glad to hear from you.

        (your name)

advice-apply_again =
    Yes. For another job there, apply straight away. For the same job, give it three to six months, or wait until you have something new to show.

    Say you've applied before: they can see it. If it's readvertised soon, write to somebody you met.
    .title = Can I apply there again?
    .line = When I apply again, I say what's new since last time.

advice-praise =
    “You'd be great here” often leaves out “if you get it”, and several people may have heard it. They usually meant it, and the form letter afterwards is only routine.

    Write to whoever said it: “You said I'd be great here, and that meant a lot. What tipped it in the end?”
    .title = They praised me, then sent a form letter

advice-was_it_age =
    It's possible, but one no rarely proves it. Time limits can be short, so ask soon. Today, save the advert and emails, and write down their words, odd questions and changing reasons.

    /rights keeps that log for you, and names who can tell you more for free.
    .title = Was it my age, a gap, or something like that?
    .line = Write down the same day what was said and asked.

advice-always_final =
    Your CV gets you in, so don't change it. Look at what counts late on: why this employer, what you'd do first, pay, your references.

    Prepare two sentences on why you want it. Near the end, ask, then just listen: “Is there anything in my experience you're not yet sure about?”
    .title = I always come second
    .line = Ask near the end what they're not yet sure about.

advice-first_day =
    For a day, don't reply to a no, don't post and don't decide anything big. After an interview, all you need to send is a short thank-you. Take a walk, eat, sleep, and tell one person.

    Talk to yourself by name, as a friend would: “Ana, you prepared, and this was one hour.”
    .title = What do I do today?

advice-first_week =
    Keep your usual bedtime, set hours for the search, and switch off afterwards. Go over what happened once, then let it rest.

    Before you look at what went wrong, write for fifteen minutes about what matters to you and why. /write is a quiet place for that.
    .title = How do I get through the week?

advice-telling_others =
    Tell them soon, and face to face if you can. Hiding it costs you the support you'd get.

    Say what you need, because people like to fix things: “I didn't get it. I don't want advice tonight. A walk would help.”
    .title = How do I tell people?
    .line = Tell one person, and say what would help.

advice-when_to_see_someone =
    See a doctor if you've been low for two weeks or more, if nothing gives you joy, or if you can't cope. That's what they're there for.

    If you're thinking about dying, don't wait. /sos has people you can talk to right now.
    .title = When is it more than a bad week?

advice-passed_over =
    Being passed over hurts more when you see them every day. Take a day first. Then ask your manager for half an hour: “What would have made me the first choice?”

    Get it down to one or two things, with a date. If nothing has moved by then, apply elsewhere too.
    .title = My own company passed me over
    .line = Ask my manager what would have made me the first choice.
