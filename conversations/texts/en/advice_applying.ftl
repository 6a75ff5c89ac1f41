# Cards of advice: applying, messages, and waiting

advice-how_long =
    After you've applied, two weeks without a word is common. After an interview, it's usually a week to ten days. The last round takes longer, because more people have to agree.

    Silence isn't a no yet. Public employers and large companies often take even longer.
    .title = How long does it usually take?
    .line = Before I leave, ask when I'll hear.

advice-when_to_write =
    Give them two or three working days past any date they named. Without a date, wait a week to ten days after the interview. If you came through an agency, ask the agency.

    Three sentences in the same thread are enough. Don't complain or apologise.
    .title = When can I write to them?
    .block =
        Hello (name),

        I enjoyed talking to you on (day) about the (role) job, and I'm still very interested. Could you tell me when you expect to decide? Thank you for your time.

        (your name)

advice-second_try =
    Try once more, in a different way. If you wrote the first time, call after about five working days. If you came through an agency, always ask them, not the employer.

    Say: “I'm just calling to ask where things stand with the (role) job. I won't keep you.” If nobody can tell you, ask when to call again.
    .title = They still haven't answered
    .line = Make my second try by phone.

advice-ghosted =
    After two tries, or three to four weeks, treat it as a no. Put your energy into the next application. This happens to a lot of people and says nothing about you.

    If they do write later, it'll be a nice surprise.
    .title = They went silent
    .line = Let it go after two tries, and apply elsewhere.

advice-after_final =
    The last round takes longest, because several people have to agree. Keep applying until an offer's in writing. If they offer it by phone but nothing follows, call after three days.

    If you have another offer, tell them: “I have to answer another offer by (day), but you're my first choice. Could you decide by then?” Only say what's true.
    .title = It's been ages since the last round
    .line = Keep applying until it's in writing.

advice-thank_you =
    Write within a day. Mention one thing they said, add or correct one thing you said, and say that you'd like the job. Keep it to about eighty words.

    A thank-you rarely decides anything, but it's your one chance to fix an answer.
    .title = A thank-you note
    .block =
        Subject: Thank you, (role), (day)

        Hello (name),

        Thank you for your time today. I've been thinking about what you said about (one thing). I forgot to mention that (one thing). I'd really like to do this job.

        (your name)

advice-reference =
    Before you name someone, ask them for a strong reference. The word “strong” lets them say no. Send them the job ad, your CV, three points to make, and who'll call. Tell them how it went.

    If you still have a job, tell whoever is hiring: “Please don't contact my current employer until I have an offer.”
    .title = Asking for a reference
    .block =
        Subject: Reference for (your name)

        Hello (name),

        Would you be able to give me a strong reference for a (role) job? I'll send you the job ad and three points to mention, so it won't take long.

        (your name)

advice-first_contact =
    Start with something you have in common, or something of theirs you've read or seen. Ask for twenty minutes of advice about the field, not for a job. Don't attach your CV.

    If they don't reply, write once more after a week, and then let it go.
    .title = Writing to somebody I don't know
    .block =
        Subject: (what we have in common)

        Hello (name),

        We both (what you have in common). I'm looking into (field), and I'd value your advice. Could I ask you three questions on the phone? Twenty minutes would be plenty.

        (your name)

advice-after_contact =
    Thank them the next day, and name one thing they said that you'll use. A few weeks later, tell them how it went.

    That second message shows them that their time was worth it.
    .title = After somebody helped me
    .block =
        Hello (name),

        Thank you for your time yesterday. I'll try what you said about (one thing) this week, and let you know how it goes.

        (your name)

advice-how_many =
    For most jobs, five to ten good applications a week beat fifty in an evening. Shops, restaurants, care homes and warehouses hire fast, so apply to several, and call or drop in at a quiet time.

    If you hear nothing, change your applications before you send more.
    .title = How many should I send?
    .line = Send five good applications a week.

advice-how_well_to_match =
    You don't need everything on their list. If you have most of it, apply. You do need what's fixed: a licence, a permit, a language.

    Years of experience are usually a wish. So is a degree, unless the law or the job ad insists on it.
    .title = Am I a good enough match?
    .line = Apply if I have most of the list and every must-have.

advice-match_proofs =
    Mark what they insist on and what they say twice. Next to each thing, write an example: “You ask for shift work. I've worked nights for two years.”

    If you have an example for most of them, you're a match. Now the top of your CV just has to show it. Keep the page for the interview.
    .line = Write an example beside each thing they ask for.

advice-knock_outs =
    Some things in a job ad aren't optional, like a licence, a permit or a language. The form often asks about those first, and one wrong answer can rule you out.

    Read those questions first, and answer truthfully. Read the one about your right to work twice.
    .title = Which requirements are fixed?
    .line = Read their must-haves before I write a word.

advice-knock_outs_ask =
    Nobody can bend the law on things like a driving licence. But employers can be flexible about a certificate, experience or hours. Ask before you spend an evening on the form.

    If you've heard nothing after two days and have most of it, apply anyway.
    .block =
        Subject: A short question about the (role) job

        Hello (name),

        I'd like to apply for the (role) job. You ask for (the thing), which I could have by (month). Is it worth applying now?

        (your name)

advice-tailoring =
    Take twenty to thirty minutes. Put your best example for the job in the top third of the page. Use the job ad's words where they're true, and add a number.

    Many people only glance at a CV, so put what they need where they'll look first.
    .title = Making my CV fit the job
    .line = Put my best example for this job in the top third of the CV.

advice-tailoring_words =
    Software looks for the words in the job ad, and so do tired people. If they write “stock control” and you wrote “looked after the store room”, they may miss it.

    Where it's true, say it their way: “Stock control for two shops”. Don't claim what you can't do.
    .line = Use the job ad's own words, where they're true.

advice-tailoring_numbers =
    Put a number in each of your top three lines. A number makes people stop and read. Say how many, how often or how fast.

    “Served customers” turns into “Served eighty customers a day, alone on Sundays”. If you don't know exactly, say “about”.
    .line = Put a number in each of my top three lines.

advice-when_to_apply =
    Applying early helps: many recruiters stop once they have enough good CVs, and a job ad can close before its date.

    Set up an alert for the jobs you want, and keep a CV that's nearly ready. Then you can be quick without being careless.
    .title = Does it matter when I apply?
    .line = Apply within two days of finding a job ad.

advice-apply_anyway =
    Apply today while you still can, and send a short message too. It may get read sooner than one more application.

    If the closing date has passed, or the form would take an evening, ask first. Some job ads stay up after the job is gone.
    .block =
        Subject: Is the (role) job still open?

        Hello (name),

        I've only just seen your ad for the (role) job, and it fits me well because (one reason). Are you still reading applications?

        (your name)

advice-who_you_know =
    Don't just ask your friends. People you only know slightly hear about different jobs. In trades, shops and care, friends and family count just as much. /network helps with the first message.

    If you know somebody who works there, ask them before you send anything: “Would you pass on my CV, or may I mention your name?”
    .title = Asking people I know
    .block = Hello (name), I'm looking for work as a (role), ideally in (place). Who do you know who does something like that? I'd only ask them a question or two.

advice-where_it_breaks =
    Look at where it stops. When nobody calls, it's your CV or your choice of jobs. When first interviews lead nowhere, practise your answers.

    If you often come second, work on why you want the job. If offers fall through, find out what your references say.
    .title = I keep getting turned down
    .line = Look at where it stops, and change that one thing.

advice-not_too_often =
    Send a thank-you within a day, write once their date has passed, and call about a week later. That's plenty. Stay with one person, or your agency.

    More than that won't hurry anybody. If you've already written more, don't apologise. Just stop, and apply elsewhere.
    .title = How often can I contact them?
    .line = After the thank-you, chase them twice at most: one message, one call.

advice-cover_letter =
    Half a page is plenty: why this employer, and two things they ask for with your example for each. Put your best sentence first.

    If a form asks for a supporting or personal statement, it's often scored. So answer every point on their list, in their order.
    .title = The cover letter
    .block =
        Subject: (role), (your name)

        Hello (name),

        I'd like to work for you because (one real reason). You ask for (thing), and I (your example). You also need (thing), and I (your example). I'm free to talk any day after (time).

        (your name)

advice-ai_help =
    Check whether they allow it. Use AI to see what a job ad asks for, and to catch mistakes. Don't let it tell your story, because it makes things up.

    Leave it off in tests and live interviews. If they ask, say how you used it.
    .title = Using AI for my application
    .line = Only send what I can explain line by line.

advice-fake_job =
    If a job wants money from you first, or sends you some to pass on, it's nearly always fake.

    Before you send a passport or bank details, call the company on a number you found yourself. If you've already paid or sent them, call your bank today.
    .title = Is this job real?
    .line = Call a number I looked up myself before I send any documents.

advice-agency =
    The employer pays them, so make it easy to put you forward. Tell them your lowest pay and your notice. Say: “Please tell me who the employer is, and ask me before you send my CV.”

    When they go quiet, they usually have no news. Call once a week, on the same day.
    .title = Working with an agency
    .line = Ask the agency to check with me before they send my CV.
