# Cards of advice: the questions that interviews are made of, and getting ready for them

advice-about_yourself =
    They don't want your life story. Take one minute: what you do now, what you're good at, and why you're here.

    “I run the evening shift at a hotel. Before that I was in a call centre, so I've met every kind of guest. I'm here because you're opening a second hotel.”
    .title = Tell me about yourself
    .line = Say who I am in a minute: what I do now, what I'm good at, and why I want this job.

advice-why_job =
    Name two tasks from the job ad that you'd enjoy, and give an example for each. It shows that you've read the ad and that you'd stay.

    “You need somebody to train new people. I trained six last year, and it was the best part of my week.”
    .title = Why do you want this job?
    .line = Name two tasks from the job ad that I'd enjoy, with an example for each.

advice-why_us =
    Give a reason that wouldn't fit any other employer. Look at what they did this year, how they work, or who you spoke to there.

    “You answer every review yourselves, even the bad ones. I'd like to work with people who do that.”
    .title = Why do you want to work here?
    .line = Give one reason that fits only this employer.

advice-why_leave =
    Look forward, not back. Say what you want more of: “I like the team, but there are only three of us. I'd like bigger projects, and that's what you do.”

    If you've already left, say: “It was time to move on. I've used the time since then for (one thing).”
    .title = Why did you leave, or want to?
    .line = Say what I want more of, and nothing bad about the old place.

advice-strength =
    Pick one strength that this job needs, and prove it with one short story. Three strengths without a story sound like a horoscope.

    “I stay calm when it's busy. One Saturday two of us served the whole floor, and nobody waited more than ten minutes.”
    .title = What's your biggest strength?
    .line = Name one strength, and tell one story that proves it.

advice-weak_point =
    Choose something real that isn't at the heart of the job, and say what you're doing about it. Have a second one ready, because some interviewers ask for two.

    “I used to freeze in front of a group. So I started giving the Monday briefing, with three points on a card. It's getting easier.”
    .title = What are you bad at?
    .line = Name one thing I'm really not good at yet, and what I'm doing about it.

advice-hard_situation =
    Tell it in four parts: where you were, what had to be done, what you did, and how it ended. Spend most of your time on what you did.

    Say “I”, not “we”, and give a number at the end if there is one: “… and all forty rooms were ready by noon.”
    .title = Tell me about a hard situation
    .line = Spend most of a hard story on what I did, then say how it ended.

advice-conflict =
    They want to see that you talk to people, not about them. Choose a disagreement about the work, not about personalities.

    “A colleague and I disagreed about which jobs came first. I asked to see his list and showed him mine. We merged the two, and we still do it that way.”
    .title = Tell me about a conflict
    .line = Pick a disagreement about work: how I raised it, and what we agreed.

advice-mistake =
    Pick a real mistake that's behind you. Own it in one sentence, and spend the rest of your answer on what you changed.

    “I sent the wrong price list. I called all nine customers that day. Since then a second person reads every list before it goes out.”
    .title = Tell me about a mistake
    .line = Own a real mistake in one sentence, then say what I changed.

advice-pressure =
    Don't say that you love stress. Talk them through a busy day: what you do first, who you tell, what you drop.

    “I look at what can't wait, tell my manager what will be late, and do one thing at a time.” Then give a short example.
    .title = How do you handle pressure?
    .line = Say what I do first under pressure, who I tell, and what I drop.

advice-proudest =
    Pick something you did yourself, and end with the difference it made. A number helps them remember it.

    “I rewrote the leaflet for new patients. Within a month, we got half as many calls.” Your example can be small, as long as it's true.
    .title = What are you most proud of?
    .line = Pick something I did myself, and say what it changed.

advice-boss_says =
    Quote one real sentence that somebody said about you. That beats any list of good points.

    “My manager wrote that I'm the one who notices when a customer goes quiet.” Only quote what your boss would repeat, because they may get a call. If you have nothing in writing, ask somebody this week.
    .title = What would your boss say?
    .line = Quote one real sentence that my boss said about me.

advice-five_years =
    They want to know whether you'd stay and grow. Stick to this line of work, and talk about what you'd like to be good at.

    “I'd like to know this job so well that I train the new people. How do people usually grow here?”
    .title = Where will you be in five years?
    .line = Say what I want to be good at here in a few years.

advice-why_you =
    Pick three things from the job ad, and say in one sentence how you meet each of them. Then stop.

    “You asked for three things. I've done the schedule for a team of twelve. I've used your system for two years. And I live nearby, so early shifts suit me.”
    .title = Why should we hire you?
    .line = Pick three things they ask for, and say how I meet each.

advice-ask_them =
    Ask the manager about the work: “What would you want done in the first ninety days?” “How will you know that it went well?” “Why is the job open?”

    Ask about pay earlier, when they set up the interview. Always end by asking about the next step: “When can I expect to hear from you?”
    .title = What should I ask them?
    .line = Ask what they'd want done in the first ninety days, and when I'll hear.

advice-read_advert =
    Mark what they must have, and anything they say twice. You'll find five to eight things. Next to each, write how you meet it.

    Then ask yourself what problem the new person should solve. Talk about that in the interview, and you'll sound like a colleague.
    .title = How do I read a job ad?
    .line = Mark their five must-haves, and write down how I meet each.

advice-stories =
    Five true stories answer most questions: a success, a hard problem, a conflict, a mistake, and something you learned fast.

    Write notes, not a script. Say “I” where it was you, and know how each one ends.
    .title = Five stories that fit everywhere
    .line = Have five stories ready: success, problem, conflict, mistake, learned fast.

advice-day_before =
    Try the route or the link, lay out your clothes, and note names and a phone number. Print your CV, the ad and any papers they asked for.

    Say your answers aloud once, then stop. You won't learn anything new at midnight, and you'll need the sleep.
    .title = The day before
    .line = Check the route, clothes and names, practise once out loud, then stop.

advice-hour_before =
    Be at reception five to fifteen minutes early, not more. Turn your phone off, and read nothing but your own list.

    Have some water and stand up straight. Be kind to whoever greets you, because they may be asked what you were like.
    .title = The hour before
    .line = Arrive ten minutes early, and read only my list.

advice-first_minutes =
    First impressions count, but most interviewers decide later than people think. You can recover from a clumsy start.

    Say their names, smile when you greet them, and have one line of small talk ready: “I walked here through the park, and it's lovely.”
    .title = The first five minutes
    .line = Use names, smile, and make some small talk.

advice-online =
    Be ready half an hour before. Put the camera at eye level and the light in front of you. Hide your own picture: it's tiring to watch.

    If the sound goes, say so at once: “I lost you for a moment. Could you repeat the question?” Keep their phone number beside you.
    .title = An online interview
    .line = Put the camera at eye level, the light in front, and hide my own picture.

advice-panel =
    Ask beforehand: “Who will I be meeting, and what do they do?” Start each answer with whoever asked, then bring in someone else: “You'll know this from your team, (name).”

    Some panels score you, and they can only score what they hear. So use the job ad's own words.
    .title = It's a panel
    .line = Start with whoever asked, then look around at everyone.

advice-by_phone =
    A phone interview usually takes half an hour. Find a quiet place, keep the job ad and your CV in view, and speak slowly. Stand up and smile, because they'll hear the difference.

    If they call without warning, say: “I'd love to talk. May I call you back in ten minutes?”
    .title = It's on the phone
    .line = Stand up when I'm on the phone, and speak slowly.

advice-too_private =
    There's often a worry behind such a question: will you stay, and can you do the hours? If it's true, answer that: “I can do these hours, and I plan to stay.” Or ask calmly: “Could you tell me how that matters for the job?”

    Afterwards, write down what they asked. /rights shows who gives free advice.
    .title = They asked something private
    .line = If a question is too private, answer the worry behind it.

advice-long_task =
    An hour or two is usual. Several days, or work they could sell, is a lot to ask. Offer less: “I can give this two hours, and tell you how I'd do the rest.”

    Before a trial shift, ask: “How long is it, and is it paid?” If it's already over, write down your hours and get free advice.
    .title = A long task or trial shift without pay
    .line = Ask how long it takes and what it pays before I say yes.

advice-second_round =
    They think you could do the job. Now they want to know what it's like to work with you. Ask whoever invited you: “Who will I meet, and what would they like to hear more about?”

    Bring a new story for each person, and one page on what you'd do in your first month.
    .title = A second interview
    .line = Ask who I'll meet next time, and bring a new story for each of them.

advice-presentation =
    Ask: “How long should it be, who'll be there, and what can I show it on?” Then pick three points. Say them at the start, and again at the end.

    Practise out loud with a clock. Have it on paper too, in case the screen fails.
    .title = They want a presentation
    .line = Make three points, and practise them out loud with a clock.

advice-group_day =
    They score each of you on how you work with people, so you don't have to beat the others. Speak early, and bring in somebody quiet: “What do you think, (name)?”

    Stay friendly in the breaks, because they watch those too. If one task goes badly, move on to the next.
    .title = A group or assessment day
    .line = Speak early in a group, and bring in somebody quiet.
