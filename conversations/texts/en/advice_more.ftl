# Cards of advice: forms and checks, unusual tests and terms, and getting back to work

advice-public_form =
    Councils, hospitals and ministries usually score the form against the person specification. Whoever reads it can only give points for what's on the page.

    So use their list as your headings, in their order. Under each, give one example: “You ask for teamwork. At (place) I …, and the result was …” Don't skip one, even an obvious one.
    .title = A form with a person specification
    .line = Answer every point of the person specification, in their order.

advice-no_reference =
    Most employers want somebody who's seen you work, and it needn't be the boss. Ask a shift leader, a colleague who's moved on, a customer, a tutor or someone you volunteered with.

    If they insist on the old one, say so first: “We didn't part well, so it may be short. (Name) can tell you about my work.”
    .title = My old boss won't give a reference
    .block =
        Hello (name),

        We worked together at (place). I'm applying for a (role) job, and my old manager can't be my reference. Would you tell them what I was like to work with? It's usually a short call or form.

        (your name)

advice-background_check =
    Ask whoever hires you what they check and how long it takes. Often it's your identity, right to work, past jobs and dates. Compare your CV with old payslips.

    If a date's wrong, tell them before they find it. That rarely ends it.
    .title = They're checking my background
    .block =
        Hello (name),

        I've checked my papers, and one thing on my CV is wrong: I worked at (place) until (month), not (month). I'm sorry for the mistake. Is there anything else you need for the check?

        (your name)

advice-cv_untrue =
    Put it right before they find it, because checks often come late. Correct the CV today and send it: “I've noticed a mistake on my CV. Here's the right version.”

    If they ask, say it in one sentence: “I started the course and didn't finish it. But I've done the work for two years.”
    .title = Something on my CV isn't true
    .block =
        Hello (name),

        I've noticed a mistake on the CV I sent you: (what it says) should be (what's true). Here's the right version. I'm still very keen to talk on (day).

        (your name)

advice-moving =
    Employers worry that you won't really come. So say it at the top of your CV: “Moving to (city) in (month)”, if that's true. In the interview, name the date and how you'll do it.

    If you'd only move for a job, say that too, and how soon you could start.
    .title = I'd have to move for the job
    .line = Say on my CV when I'm moving, and where.

advice-travel_costs =
    You can ask, and nobody will think less of you. Ask whoever invited you, before you book. If they don't pay, ask for a first talk by video.

    If you're out of work, ask your job centre too. Some help with fares to interviews.
    .title = I can't afford the trip there
    .block =
        Hello (name),

        Thank you for inviting me on (day). I'd be travelling from (place). Do you help with travel costs? If not, could our first talk be by video?

        (your name)

advice-what_to_wear =
    Dress one step smarter than they do. For a garage or kitchen, clean dark trousers and a plain top. For an office, a shirt or a neat jumper.

    What you wear for your faith is fine. If you're unsure, ask: “How do people usually dress there?”
    .title = What do I wear?
    .line = Lay out my clothes and shoes the evening before.

advice-recorded =
    Look at the camera, not at your own face, with three words on a note beside the lens. Do the practice question first: it shows your time.

    Start with the answer, then give one example. If you stumble, keep going.
    .title = A recorded video interview
    .line = Film myself answering two questions before a recorded interview.

advice-tests =
    Ask what kind it is, and for a sample. Then practise twice with a clock.

    In the test, skip what's hard and come back to it. In a personality test, answer as you are at work. If you need extra time, ask before the day.
    .title = They've sent me a test
    .block =
        Hello (name),

        Thank you for the invitation to the test. Could you tell me what kind of questions there are and how long it takes, and send me a sample if you have one?

        (your name)

advice-too_many_rounds =
    Two or three is usual for most jobs. Beyond that, they often disagree among themselves, and it isn't about you. Before you say yes to another one, ask: “What's still open, and who decides when?”

    If they can't tell you, give it one more. Keep applying meanwhile.
    .title = Too many interviews
    .block =
        Hello (name),

        I'm happy to come in again. To prepare, could you tell me what you'd still like to find out, who I'll meet, and when you expect to decide?

        (your name)

advice-pay_on_form =
    If the box takes words, write “open, depending on the duties”. If not, look up the usual pay and enter a figure you'd be happy with.

    If it asks what you earn now, don't invent a figure. You can explain later: “I put the bottom of my range, before I knew the hours.”
    .title = The form wants a salary
    .line = Look up the usual pay before I fill in a form.

advice-counter_offer =
    Ask yourself why you wanted to leave. If it was only money, staying can be fine, once it's written. If it was the boss or the work, more pay won't help.

    Ask for one day, and don't bargain with both. Then tell both of them your answer.
    .title = My boss wants me to stay
    .block = Thank you, I appreciate it. I've thought about it carefully, and I'm going to take the new job. I'd like to leave things in good order, so let's agree on what I finish first.

advice-how_to_resign =
    Tell your boss yourself, briefly, then send it in writing. You don't owe them reasons: “I've taken another job. My last day would be (day). What would you like me to finish?”

    Your contract says how long your notice is. If it's too long for the new place, ask both: the old one may let you go early.
    .title = A resignation letter
    .block =
        Subject: My resignation

        Hello (name),

        I'm resigning from my job as (role). My last day will be (day). Thank you for (one thing). I'll do my best to hand everything over.

        (your name)

advice-umbrella =
    With an umbrella company, the agency pays them, and they pay you. Your pay is often lower than the rate in the ad. Before you sign, ask for an example payslip.

    If it sounds too good, ask for free advice first.
    .title = Paid through an umbrella company
    .block =
        Hello (name),

        Before I sign: who would employ me? What comes off the rate, and what would I take home for a week of (hours) hours? How is holiday paid? Could you send me an example payslip?

        (your name)

advice-zero_hours =
    Ask what people really get: “How many hours did somebody in this job work last month? When do I see the rota? May I work elsewhere too?” Ask to have the answer by email.

    If you need the money now, you can take it and keep applying.
    .title = They don't promise any hours
    .block =
        Hello (name),

        Thank you for the offer. How many hours a week do people in this job usually get, and how early is the rota out? I could work (days and times).

        (your name)

advice-job_changed =
    It isn't about you: budgets and plans change. Ask once what changed, and whether the job you applied for will come back.

    If they now offer you something else, don't say yes in the room. Ask for the new pay, hours and duties in writing.
    .title = The job turned out different
    .block =
        Hello (name),

        Thank you for telling me. Could you send me the job as it is now, with the duties, hours and pay? If the first one opens again, I'd be glad to hear from you.

        (your name)

advice-coming_back =
    Say it in one sentence, then talk about now: “I looked after my mother for five years. I've just done a course, and I'm ready for full days.” You don't have to name an illness.

    Take one small step first: a short course, a few hours of volunteering, a call to an old colleague.
    .title = I'm going back to work after years away
    .line = Do one small thing this month that I can name in an interview.

advice-fixed_hours =
    If some hours are impossible, ask before you apply, or when they invite you. Start with what you can do: “I'm free in school hours, five days a week.”

    You don't have to say why. If it's only a wish, wait for the offer.
    .title = I can only work certain hours
    .block =
        Hello (name),

        I'd like to apply for the (role) job. I can work (days and times), every week. Would that fit your rota?

        (your name)

advice-accent =
    Slow down for the first two sentences, while they get used to your voice. Short sentences help more than perfect grammar. If a word is gone, say it another way: “the person who … ”

    You can offer: “Please tell me if I should repeat something.” If they said something about where you're from, see /rights.
    .title = My accent, or my English
    .line = Speak slowly in the first two sentences.

advice-envy =
    It stings, and most people who are looking feel it. You can be glad for them tomorrow. Tonight, mute whoever posts about a new job. They won't know.

    In a few days, ask them one thing: “How did you hear about that job?” People who've just been hired know what works now.
    .title = Everyone else gets hired
    .block = Congratulations! I'm still looking. How did you hear about the job, and what did they ask you?
