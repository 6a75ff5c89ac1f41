# Cards of advice: harder histories, pay and offers

advice-gap =
    Keep it to three sentences: “I took two years out for my family. I kept my licence. That's settled now, and I'm ready to start.” You don't have to share anything private.

    On your CV, you can say how long each job lasted, not when: “four years”. Where they ask for dates, give the true ones.
    .title = I have a gap
    .line = Explain my gap in three sentences: why, what I kept up, that I'm ready.

advice-let_go =
    First find out what your old employer says when people ask about you. Then practise four calm sentences, all of them true:

    “They let me go after eight months. I had too much to do, and I spoke up too late. I've learned from that. Now I'd say so in the first week.”
    .title = I was fired
    .line = Say calmly why I was fired, what I learned, and what I've done since.

advice-laid_off =
    It wasn't about you, so one sentence is enough: “They closed our branch, and all twelve of us had to go.”

    Then say what you've done since, and go straight to why you're here. Hardly anyone who hires will think less of you for it.
    .title = My job was cut
    .line = Explain the job cut in one sentence, then say why I'm here.

advice-new_field =
    Tell them three things: what carries over, what you've already done in the new field, and why here. Don't run your old field down.

    “For ten years I explained bills to angry people. Since then I've built a website for a food bank. Your bills are easy to read, and I'd love to work on that.”
    .title = I'm changing fields
    .line = Say what links my old field to this one, and one thing I've already done.

advice-my_age =
    You don't have to mention your age. Let recent examples speak for you: something you improved this year, a tool you learned.

    On your CV, the last ten to fifteen years are usually enough. Leave out birth and school dates, unless a form asks.
    .title = I'm worried about my age
    .line = Give recent examples, and name one tool I learned this year.

advice-first_job =
    School, clubs, odd jobs, looking after somebody: it all counts if you tell it as a story with an ending. Ask a teacher or coach to be your reference.

    Employers mostly want someone punctual, willing and honest. So show that: “I took my brother to school every morning for two years, and we were never late.”
    .title = It's my first job
    .line = Tell one story from school, a club or home that shows I'm reliable.

advice-pay_asked =
    Look up the usual range, then ask: “What range have you budgeted?” If you have to name a range yourself, start it at a figure you'd be happy with.

    If they ask what you earn now, try: “I'd rather talk about this job. I'm looking for (range).” If they insist, give the true figure, because some check.
    .title = They ask what I want to earn
    .line = Ask for their range before I name mine.

advice-got_offer =
    Say thank you, and ask for the offer in writing. In an office job, two to five days to think is normal. A shop or a kitchen may need to know tomorrow.

    Don't give notice until it's in writing and every check is cleared.
    .title = I got an offer
    .block =
        Hello (name),

        Thank you, I'm really pleased. Could you send me the offer in writing, with the pay, hours, location, start date and any conditions? I'd like to give you my answer by (day), if that suits you.

        (your name)

advice-ask_for_more =
    Ask before you accept, because there's little room to negotiate afterwards. Ask once, with a figure and a reason, and then be quiet. A polite request rarely costs anyone an offer.

    “Is there room to come closer to (figure), given my years with this system?” If the pay is fixed, ask about time off, hours or an early review.
    .title = Can I ask for more?
    .block =
        Hello (name),

        Thank you for the offer. I'd like to join you. Is there room to come closer to (figure), given my experience with this kind of work?

        (your name)

advice-when_to_resign =
    Resign only once you've signed, the start date is fixed, and every condition is met: references, background or health checks, a permit. Ask: “Is everything cleared, so that I can give notice?”

    Until then, keep going to your other interviews. That isn't rude. Employers keep their options open too.
    .title = When do I give notice?
    .line = Give notice only once I've signed and every check is cleared.

advice-adjustments =
    Ask in writing, as soon as you're invited. Say it's for a health condition, or something like dyslexia, and name what would help, like written questions or step-free access. You don't need to start with details.

    If they refuse, /rights shows who gives free advice.
    .title = Asking for adjustments at an interview
    .block =
        Hello (name),

        Thank you for inviting me to the interview on (day). Because of (a disability, or a health condition), it would help me to (one thing, like have the questions in writing). Could you arrange that? I'm happy to talk it through.

        (your name)

advice-conviction =
    Before you answer or tick a box, find out what you have to tell them. A free advice centre can tell you, or a charity for people with a record. Don't guess, and don't lie.

    Then answer what they asked and no more: “Four years ago I was convicted of … Since then I've … I'd like this job because …”
    .title = I have a conviction
    .line = Find out what I have to tell them before I fill in a form.

advice-two_offers =
    If your favourite hasn't decided yet, tell them: “I have to answer another offer by (day), but you're my first choice. Could you decide by then?” Only say what's true. Compare the work, the boss and the hours, not just the pay.

    Turn one down only once the other is signed and every check is cleared.
    .title = Two offers at once
    .block =
        Hello (name),

        Thank you for the offer, and for your time. I've decided to take another job, so I have to say no. I enjoyed meeting you, and I hope our paths cross again.

        (your name)

advice-benefits =
    If you can't do without something, like certain hours, ask about it early. Leave the rest until you have an offer. Then ask for everything in writing: time off, sick pay, insurance, pension, working from home.

    Where the pay is fixed, days off and hours often aren't.
    .title = Asking about benefits
    .block =
        Hello (name),

        Thank you for the offer. Before I answer, could you send me the whole package in writing: pay, time off, sick pay, insurance, pension, hours and notice?

        (your name)

advice-offer_withdrawn =
    I'm sorry. Ask for the reason in writing today. If a check or a reference was wrong, try to put it right.

    If you've given notice, ask your boss whether you can stay. If you'd signed, get free advice. Write to anyone you'd turned down.
    .title = They withdrew the offer
    .block =
        Hello (name),

        I'm sorry to hear this, because I was looking forward to starting. Could you tell me the reason in writing? If something looked wrong in a check or a reference, I'd like to put it right.

        (your name)

advice-sponsorship =
    Look for employers who've sponsored people before, and start there. If a form asks, tell the truth.

    If nobody asks, first show what you can do. Then say it before the last round, in one calm sentence: “I'll need a work permit, and I've read up on what it takes.” After that, go straight back to the job.
    .title = I need a visa or a sponsor
    .line = Say calmly that I need a permit, before the last round.
