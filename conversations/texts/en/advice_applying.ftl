# Cards of advice: applying, messages, and waiting

advice-how_long =
    After you've applied, two weeks without a word is common. After an interview it's usually a week to ten days, and longer after the last round, since more people have to agree.

    Silence isn't a no yet. Often someone is away, or someone still has to agree.
    .title = How long does it usually take?
    .line = I ask at the end when I'll hear.

advice-when_to_write =
    If they named a day, give them two or three working days past it. If they didn't, wait a week to ten days after the interview.

    Three sentences in the same email thread are enough. Don't reproach them, and don't apologise either.
    .title = When can I write to them?
    .block =
        I enjoyed our talk on (day) about the (role) job, and I'm still very interested. May I ask when you expect to decide? Thank you for your time.

        (your name)

advice-second_try =
    Try once more, another way: if you wrote, call. Leave about five working days in between.

    “I'm just calling to ask where things stand with the (role) job. I won't keep you.” If nobody can say, ask when it's worth calling again.
    .title = They still haven't answered
    .line = My second try is by phone.

advice-ghosted =
    After two tries, or three to four weeks, treat it as a no and give your energy to the next one. It happens to a lot of people, and it says nothing about you.

    If they do write later, it's a nice surprise.
    .title = They went silent
    .line = After two tries I let it go, and apply elsewhere.

advice-after_final =
    The last round takes longest, because several people have to agree, or their first choice is still thinking.

    If they offered you the job by phone and nothing comes in writing, call after three days. Until it's in writing, keep looking as if it were a no.
    .title = It's been ages since the last round
    .line = Until it's in writing, I keep applying.

advice-thank_you =
    Write within a day. Name one thing they said, add or repair one thing, and say that you'd like the job. Eighty words are enough.

    It's a plus and seldom decides anything. But it's the one place where you can mend an answer.
    .title = A thank-you note
    .block =
        Subject: Thank you, (role), (day)

        Thank you for your time today. I've been thinking about what you said about (one thing). I forgot to mention that (one thing). I'd really like to do this job.

        (your name)

advice-reference =
    Before you name somebody, ask: “Could you give me a strong reference?” The word “strong” lets them say no if they'd rather not.

    Then send them the advert, your CV and three points they could mention, and tell them who will call. Tell them how it ended, too.
    .title = Asking for a reference
    .block =
        Subject: Reference for (your name)

        Could you give me a strong reference for a (role) job? I'd send you the advert and three points that would help, so that it takes you very little time.

        (your name)

advice-first_contact =
    Begin with what links you, ask for twenty minutes of advice about the field, and don't ask for a job. Keep it under a hundred words and leave your CV out.

    If nothing comes, write once more after a week, and then leave it.
    .title = Writing to somebody I don't know
    .block =
        Subject: (what links us)

        We both (what links you). I'm looking into (field), and I'd value your advice. Could I ask you three questions on the phone? Twenty minutes would be plenty.

        (your name)

advice-after_contact =
    Thank them the next day, and name one thing of theirs that you'll use. Some weeks later, tell them how it went.

    That second message is the one that almost nobody sends, and it's the one they remember.
    .title = After somebody helped me
    .block =
        Thank you for your time yesterday. I'll do what you said about (one thing) this week, and I'll tell you how it goes.

        (your name)

advice-how_many =
    Five to ten good ones a week beat fifty sent in an evening. Count the ones you'd be proud of.

    If you're sending many and hear nothing, don't send more. Change what's in them, and who they go to.
    .title = How many should I send?
    .line = Five good applications this week.

advice-how_well_to_match =
    You don't need everything on the list. If you have most of it, apply. What you do need are the hard conditions: a licence, a permit, a language.

    Employers describe their dream person, and then choose among the people who applied.
    .title = Do I fit well enough to apply?
    .line = If I have most of the list and every hard condition, I apply.

advice-match_proofs =
    Mark what they must have, and what they say twice. Then write one proof beside each: “You ask for shift work. I've worked nights for two years.”

    If you find a proof for most of them, the match is there. The top of your CV only has to show it.
    .line = I write one proof beside each thing they ask for.

advice-knock_outs =
    Some lines in an advert aren't wishes: a licence, a permit, a place, certain hours. The form asks about them first, and one wrong tick can end it there.

    Read those before anything else. Answer them truthfully, and check that you haven't ticked a wrong box.
    .title = Which lines of an advert are fixed?
    .line = I read what they insist on before I write a word.

advice-knock_outs_ask =
    If you lack one of them, ask before you spend an evening on it. Often there's some room, and nobody says so in the advert.

    Keep it to two lines, and apply if the answer is anything but a clear no.
    .block =
        Subject: A short question about the (role) job

        I'd like to apply for the (role) job. You ask for (the thing), which I could have by (month). Is it worth my applying now?

        (your name)

advice-tailoring =
    Take twenty to thirty minutes. Put your best proof for this job into the top third of the page. Use their words where they're true, and add a number.

    Somebody reads it for seconds. What they need should be where their eyes land.
    .title = Making the CV fit the job
    .line = My best proof for this job is in the top third of the CV.

advice-tailoring_words =
    Software and tired people both look for the words of the advert. If they write “stock control” and you wrote “looked after the store room”, they may miss it.

    Where it's true, say it their way: “Stock control for two shops”. Don't copy what you can't do.
    .line = I use the advert's own words, where they're true.

advice-tailoring_numbers =
    Put one number into each of your top three lines, because a number makes a reader stop. How many, how often, how fast?

    “Served customers” turns into “Served eighty customers a day, alone on Sundays”. If you don't know exactly, say “about”.
    .line = One number in each of my top three lines.

advice-when_to_apply =
    Applying early helps, because many people stop reading once they have enough good ones.

    Set up an alert for the jobs you want, and keep a CV that's nearly ready. Then being quick doesn't mean being careless.
    .title = Does it matter when I apply?
    .line = I apply soon after the advert is out.

advice-apply_anyway =
    If you find an advert late, ask before you write it off. A line to a person is read sooner than one more application at the bottom of a pile.

    Some adverts stay up for weeks after the job has gone, and you save an evening.
    .block =
        Subject: Is the (role) job still open?

        I've only just seen your advert for the (role) job, and it fits me well because (one reason). Are you still reading applications?

        (your name)

advice-who_you_know =
    Ask the people you know slightly, and not only your friends. Old colleagues and friends of friends hear about other jobs than you do.

    Make it easy: “I'm looking for work as a (role). Who do you know who does that?” /network helps you with the first message.
    .title = Asking people I know
    .block = I'm looking for work as a (role), ideally in (place). Who do you know who does something like that? I'd only ask them a question or two.

advice-where_it_breaks =
    See where it stops. If nobody calls, it's the CV or the jobs you choose. If it ends after the first talk, it's the answers, and you can practise those.

    If you often come second, you can do the job. Work on why you want it there.
    .title = I keep getting turned down
    .line = I look at where it stops, and change that one thing.
