# Cards of advice: harder histories, pay and offers

advice-gap =
    Keep it to three sentences: “I took two years out for my family. I kept my licence. That's settled now, and I'm ready to start.” You don't have to share anything private.

    On your CV, give it one honest line, with years instead of months. Where a form asks for dates, give the true ones.
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

    If they ask what you earn now, say: “I'd rather talk about this job. I'm looking for (range).” In some places they aren't allowed to ask.
    .title = They ask what I want to earn
    .line = Ask for their range before I name mine.

advice-got_offer =
    Say thank you, and ask for the offer in writing. Taking two to five days to think is normal.

    Ask when they need your answer by, and stick to that date. Don't give notice until it's in writing and every check is cleared.
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
    Ask as soon as you're invited. Say what would help, like the questions in writing, more time, a quiet room or step-free access. You can leave out the diagnosis.

    If they refuse, or treat you differently, /rights shows who gives free advice.
    .title = Asking for adjustments at an interview
    .block =
        Hello (name),

        Thank you for inviting me to the interview on (day). One thing would help me do my best: (what you need, like having the questions in writing). Could you arrange that? I'm happy to talk it through.

        (your name)

advice-conviction =
    Answer truthfully, and answer exactly what they ask. What you have to tell them differs from place to place, so get free advice first. /rights shows who to ask.

    If it comes up, keep it short: what happened, what's different now, why this job.
    .title = I have a conviction
    .line = Three sentences: what happened, what's different now, why this job.

advice-two_offers =
    Thank both, get both in writing, and ask each for a day to answer by. Compare the work, the boss, the hours and the commute, not just the pay.

    Don't invent a better offer, because people talk. Turn the other one down soon, in two friendly sentences.
    .title = Two offers at once
    .block =
        Hello (name),

        Thank you for the offer. I'm very interested, and I want to be sure before I say yes. May I give you my answer by (day)?

        (your name)

advice-benefits =
    Wait until they want you. Asking too early sounds as if the job comes second. Once you have an offer, ask for everything in writing: time off, sick pay, pension, hours, training, working from home.

    Where the pay is fixed, days off and hours often aren't.
    .title = Asking about benefits
    .block =
        Hello (name),

        Thank you for the offer. Before I answer, could you send me the whole package in writing: pay, time off, sick pay, pension and hours?

        (your name)
