# Cards of advice: after a no, and what helps with how it feels

advice-why =
    Often you can't know. Several people could have done the job and there was one place, or somebody inside was the favourite.

    It isn't a test that you passed or didn't. Write down what you remember, ask them once, and let the rest go.
    .title = Why did they say no?

advice-reply_to_no =
    Yes, if you met a person. Write within a day or two, calmly, in three sentences: thanks, one thing you liked, and keep me in mind.

    People who came second do get called back, sometimes weeks later. Don't argue, and don't reply to an automatic address.
    .title = Should I reply to a rejection?
    .block =
        Thank you for telling me, and for your time. I enjoyed hearing about (one thing). I'd be glad if you kept me in mind for something similar.

        (your name)

advice-ask_feedback =
    Write a day or two after the no, to somebody you met or to the agency. Ask two narrow questions, and say that a line is enough.

    People don't answer when they expect a debate, so say that it's to improve. /feedback writes it with you.
    .title = How do I ask so that they answer?

advice-reconsider =
    It rarely works, and it can cost you the goodwill you have. It's fair if they got a fact wrong, or if something important has changed.

    In every other case leave the door open: “If things change, I'd still be glad to hear from you.”
    .title = Can I ask them to reconsider?
    .block =
        Thank you for letting me know. If things change on your side, I'd still be glad to hear from you.

        (your name)

advice-apply_again =
    Yes. For another job there, apply straight away. For the same job, usually wait three to six months, or until you have something new to show.

    Say that you applied before, because they can see it. If it's up again soon, write to somebody you met.
    .title = May I apply there again?
    .line = When I apply again, I say what's new since last time.

advice-praise =
    “You'd be great here” often means “if you get it”, and they may have said it to several people. They usually meant it.

    The form letter afterwards is routine. It says nothing about how they saw you, and you didn't misread them as badly as it feels.
    .title = They praised me, then sent a form letter

advice-was_it_age =
    It's possible, but one no can't prove it. What helps is writing things down now: the words they used, odd questions, reasons that changed.

    /rights keeps that log for you, and names who can tell you more for free.
    .title = Was it my age, a gap, or something like that?
    .line = I write down the same day what was said and asked.

advice-always_final =
    Then your CV and your skills work, so don't change those. In the last round everybody can do the job. What wins is a clear reason for wanting it.

    Prepare two sentences on why this employer. And ask them: “Is there anything about me that's still open?”
    .title = I always come second
    .line = At the end I ask: is there anything about me that's still open?

advice-first_day =
    For a day, don't reply, don't post and don't decide anything big. Take a walk, eat something, sleep, and tell one person.

    When you look back, call yourself by your name, as a friend would: “Why did Ana say that?” It makes you kinder to yourself.
    .title = What do I do today?

advice-first_week =
    Keep your usual bedtime, set hours for the search, and switch off afterwards. Go over what happened once, and then close it.

    Before you look at gaps, write for fifteen minutes about what matters to you and why. /write is a quiet place for that.
    .title = How do I get through the week?

advice-telling_others =
    Tell them soon, and face to face if you can. Hiding it costs you the support you'd get.

    Say what you need, because people like to fix things: “I didn't get it. I don't want advice tonight. A walk would help.”
    .title = How do I tell people?
    .line = I tell one person, and say what would help.

advice-when_to_see_someone =
    See a doctor if you've been low for two weeks or more, if nothing gives you joy, or if you can't cope. That's what they're there for.

    If you're thinking about dying, don't wait. /sos has people you can talk to right now.
    .title = When is it more than a bad week?
