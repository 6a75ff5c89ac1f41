# Cards of advice: the questions that interviews are made of, and getting ready for them

advice-about_yourself =
    It isn't your life story. It's one minute: what you do now, what you're good at, and why you're here.

    “I run the evening shift at a hotel. Before that I was in a call centre, so I've met every kind of guest. I'm here because you're opening a second one.”
    .title = Tell me about yourself
    .line = About me in one minute: now, what I'm good at, why here.

advice-why_job =
    Name two tasks from the advert that you'd enjoy, and give your proof for each. It shows that you read it, and that you'd stay.

    “You need somebody to train new people. I trained six last year, and it was the best part of my week.”
    .title = Why do you want this job?
    .line = Two tasks from the advert that I'd enjoy, with a proof each.

advice-why_us =
    Say something that fits no other employer. Look for it in what they did this year, how they work, or who you spoke to there.

    “You answer every review yourselves, even the bad ones. I'd like to work with people who do that.”
    .title = Why do you want to work here?
    .line = One reason for coming that fits no other employer.

advice-why_leave =
    Look forward, not back. Say what you want more of, and where this job has it.

    “I've learned what I can in a team of three. I'd like to work on something larger, which is what you're building.” Keep the quarrels out of it.
    .title = Why did you leave, or want to?
    .line = I say what I want more of, and nothing bad about the old place.

advice-strength =
    Pick one strength that this job needs, and prove it with one short story. Three strengths without proof sound like a horoscope.

    “I stay calm when it's full. One Saturday two of us served the whole floor, and nobody waited more than ten minutes.”
    .title = What's your biggest strength?
    .line = One strength, one story that proves it.

advice-weak_point =
    Choose something real that isn't at the heart of the job, and say what you already do about it. Have two ready, because some ask for another.

    “I used to say yes to everything. Now I ask when it's needed, and I say no to one thing a week.”
    .title = What are you bad at?
    .line = One real weak point, and what I already do about it.

advice-hard_situation =
    Use four parts: where you were, what had to be done, what you did, how it ended. Spend most of your time on what you did.

    Say “I”, not “we”, and give a number at the end if there is one: “… and we opened on time.”
    .title = Tell me about a hard situation
    .line = A hard situation: most of it is what I did, then how it ended.

advice-conflict =
    They want to see that you talk to people and not about them. Choose a disagreement about work, not about character.

    “We disagreed about the order of jobs. I asked to see his list and showed him mine. We merged them, and kept doing it that way.”
    .title = Tell me about a conflict
    .line = A disagreement about work, how I talked to them, and what we agreed.

advice-mistake =
    Pick a real one that's over. Say it in a sentence, own it, and spend the rest on what you changed.

    “I sent the wrong price list. I rang all nine customers that day. Since then a second person reads every list before it goes out.”
    .title = Tell me about a mistake
    .line = A real mistake in one sentence, then what I changed.

advice-pressure =
    Don't say that you love stress. Say what you do when it comes: what goes first, who you tell, what you drop.

    “I write down everything, ask what can wait until Monday, and do the rest one at a time.” Then a short example.
    .title = How do you handle pressure?
    .line = Under pressure: what I do first, who I tell, what I drop.

advice-proudest =
    Take something you did yourself, and end on what it changed for somebody. A number helps them remember it.

    “I rewrote the leaflet for new patients. The calls about it dropped by half in a month.” It can be small, as long as it's true.
    .title = What are you most proud of?
    .line = Something I did myself, and what it changed.

advice-boss_says =
    Quote one real sentence that somebody said about you. It's stronger than any list of good points.

    “My manager wrote that I'm the one who notices when a customer goes quiet.” If you have nothing in writing, ask somebody this week.
    .title = What would your boss say?
    .line = One real sentence that my boss said about me.

advice-five_years =
    They're asking whether you'd stay and grow. Stay in this line of work, and talk about what you'd like to be good at.

    “I'd like to know this job so well that I train the new people. In what order do people here usually learn it?”
    .title = Where will you be in five years?
    .line = What I want to be good at here in a few years.

advice-why_you =
    Take three things from the advert and give your proof of each in a sentence. Then stop.

    “You asked for three things. I've done the rota for a team of twelve. I've used your system for two years. And I live round the corner, so early shifts suit me.”
    .title = Why should we hire you?
    .line = Three things they ask for, and my proof of each.

advice-ask_them =
    Ask about the work, and leave pay for later. Good ones: “What would you want done in the first ninety days?” “How will you know that it went well?” “Why is the job open?”

    Always end with the next step: “When may I expect to hear from you?”
    .title = What should I ask them?
    .line = I ask what they'd want done in the first ninety days, and when I'll hear.

advice-read_advert =
    Mark what they must have, and anything they say twice. You'll find five to eight demands. Write your proof beside each one.

    Then ask yourself what problem this person is hired to solve. Say it in the interview, and you'll sound like a colleague.
    .title = How do I read the advert?
    .line = I mark their five musts, and write my proof beside each.

advice-stories =
    Five true stories answer most questions: a success, a hard problem, a conflict, a mistake, and something you learned fast.

    Write down points, not a script. Say “I” where it was you, and know how each one ends.
    .title = Five stories that fit everywhere
    .line = Five stories in points: success, problem, conflict, mistake, learned fast.

advice-day_before =
    Try the route or the link, lay out your clothes, write down names and a phone number. Print the advert and your CV.

    Then say your answers aloud once, and stop. You won't learn anything new at midnight, but you will need the sleep.
    .title = The day before
    .line = The day before: route, clothes, names, one run out loud, then I stop.

advice-hour_before =
    Be at reception five to fifteen minutes early, not more. Read your one card and nothing else.

    Have some water and stand up straight. The first person you greet may be asked about you, so be kind to them too.
    .title = The hour before
    .line = I arrive ten minutes early, and read my one card.

advice-first_minutes =
    First impressions count, but most interviewers decide later than people think. A clumsy start isn't lost.

    Say their names, smile when you greet them, and have one line of small talk ready: “I walked through the park, it's lovely here.”
    .title = The first five minutes
    .line = Names, a smile, and one line of small talk.

advice-online =
    Be ready half an hour before. Put the camera at the height of your face, the light in front of you, and your notes beside the lens.

    Hide your own picture, because it's tiring to watch. A recorded one usually has three to five short questions.
    .title = It's online, or recorded
    .line = Online: camera at face height, light in front, my own picture hidden.

advice-panel =
    Find out their names and jobs before. Begin each answer with the person who asked, then look round at everyone.

    Panels that give marks can only mark what they hear. So use the words of the advert out loud, even if it feels obvious.
    .title = It's a panel
    .line = I start with whoever asked, then look round at everyone.

advice-by_phone =
    It's usually half an hour. Find a quiet place, keep the advert and your CV in view, and speak more slowly than feels natural.

    Stand up and smile, even though nobody sees it. They hear it.
    .title = It's on the phone
    .line = On the phone I stand up, and speak slowly.
