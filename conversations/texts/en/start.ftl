# /start, and which interview this is about

start-name = the welcome

start-welcome =
    Hi, I'm Rebound. I help you get back up after an interview that hurt.
    What you write is kept here, encrypted, until you say /forget. More in /privacy.

    What brings you here?
    .just_had = It just happened
    .turned_down = I was turned down
    .coming_up = I have one coming up
    .round = Show me round
    .again = Which of these is closest to where you are?
    .then-just_had = That's fresh, then. We'll take it gently.
    .then-turned_down = I'm sorry. A no hurts, and it's all right that it does.

# After the cards: the same choice, without the welcome.
start-choice = Then let's begin. What brings you here?
    .just_had = { start-welcome.just_had }
    .turned_down = { start-welcome.turned_down }
    .coming_up = { start-welcome.coming_up }
    .round = The cards again
    .again = { start-welcome.again }
    .then-just_had = { start-welcome.then-just_had }
    .then-turned_down = { start-welcome.then-turned_down }

start-tips =
    There are six tips, one after the other: reflect, ask for feedback, judge what you hear, learn from it, follow your list, move forward.

    Each takes a few taps. You can stop at any point and come back.

    Shall I show you the rest?
    .next = Next
    .enough = That's enough
    .again = Do you want the next card, or shall we start?

start-list =
    Your list holds the do's and don'ts for next time. Do's come first, always.

    /dodont shows it, and /do or /dont adds to it at any moment.

    Another card?
    .next = Next
    .enough = That's enough
    .again = Do you want the next card, or shall we start?

start-check_ins =
    I write first when something is due: a tip half done, feedback you asked for, your plan for the week.

    Once a day at most, and less often when you don't answer. /checkins sets it all.

    One more card?
    .next = Next
    .enough = That's enough
    .again = Do you want the last card, or shall we start?

start-privacy =
    What you write stays between us. It's encrypted where it's stored, and never put in a log.

    /forget deletes all of it. /sos has people to talk to, day and night.

    Ready?
    .enough = Ready
    .round = The cards again
    .again = Shall we start, or see the cards again?

start-coming =
    One ahead, then. I'll be there the evening before and on the morning, with what helps you.

# ------------------------------------------------------------------ the interview

new_interview-name = your interview

new_interview-where =
    Where was the interview?

    Just type it. A nickname will do.
    .then =
        Thanks. I'll call it { $where }.{ $role ->
            [none] { "" }
           *[other] { " " }I've kept the role from last time: { $role }.
        }

new_interview-answer = What's the answer so far?
    .just_had = No answer yet
    .turned_down = A no
    .offer = An offer
    .ahead = It's still to come
    .again = Nothing yet, a no, or an offer?
    .then-turned_down =
        { $setback ->
            [none] I'm sorry. A no hurts, and it's all right that it does.
           *[other] I'm sorry. A no hurts, and it's all right that it does. For this evening you had a plan: “{ $setback }”
        }

new_interview-offer = An offer, then. Take your time with it. If you say yes, /hired stops the check-ins.
