# Cards of advice: harder histories, pay and offers

advice-gap =
    Three sentences are enough: why, what you kept up, and why now. You don't have to apologise or share anything private.

    “I took two years for my family, and kept my licence. Now I'm back full time.” On your CV you can write “two years” beside a job instead of dates.
    .title = I have a gap
    .line = My gap in three sentences: why, what I kept up, why now.

advice-let_go =
    Tell it calmly in three or four sentences: what happened, what you learned, and what you've done since. Never lie, because it's easy to check.

    “There was too much to do and I spoke up too late. Now I flag it in the first week.”
    .title = I was fired
    .line = Being fired in four calm sentences: what happened, what I learned, since then.

advice-laid_off =
    One sentence is enough, because it wasn't about you: “They closed our branch, and all twelve of us had to go.”

    Then say what you've done since, and go straight to why you're here. Hardly anyone who hires will think less of you for it.
    .title = My job was cut
    .line = One sentence about the job cut, then why I'm here.

advice-new_field =
    Show them the thread: what stays the same, what you've already done in the new field, and why here. Don't run the old one down.

    “For ten years I explained bills to angry people. I've done the course, and the first site I built is for a food bank.”
    .title = I'm changing fields
    .line = What links my old field to this one, and one thing I've already done.

advice-my_age =
    You don't have to raise it. Let your examples do it: recent ones, a tool you learned this year, how well you get on with younger bosses.

    On the CV the last ten to fifteen years are enough.
    .title = I'm worried about my age
    .line = Recent examples, and one tool I learned this year.

advice-first_job =
    School, clubs, odd jobs, looking after somebody: all of it counts, if you tell it as a story with an end.

    Employers mostly want someone who comes on time, is willing and honest. So show that: “I've had a Saturday job for two years and never missed a morning.”
    .title = It's my first job
    .line = One story from school, a club or home that shows I'm reliable.

advice-pay_asked =
    Find out the usual range before. Then give one of your own, and make its lowest figure one you could live with.

    In some places they aren't allowed to ask what you earn now, or have to put the pay in the advert.
    .title = They ask what I want to earn
    .line = I name a range, and could live with its lowest figure.

advice-got_offer =
    Say thank you, and ask for it in writing: pay, hours, place and start. Taking two to five days to think is normal.

    Name the day you'll answer, and keep to it. Don't give notice anywhere until you've signed.
    .title = I got an offer
    .block =
        Thank you, I'm very pleased. Could you send me the offer in writing, with pay, hours and start? I'd like to give you my answer by (day).

        (your name)

advice-ask_for_more =
    You can ask once. Give a figure and a reason, and then be quiet. It's very rare that anyone withdraws an offer because of it.

    “Is there room to come closer to (figure), given my years with this system?” If the pay is fixed, ask about time off, hours or an early review.
    .title = May I ask for more?
    .block =
        Thank you for the offer, I'd like to join you. Is there room to come closer to (figure), given my experience with this kind of work?

        (your name)

advice-when_to_resign =
    Resign only once you've signed. A lot can still change between the phone call and the contract, however sure it felt.

    Until then, keep your other interviews too. It isn't rude, and they do the same.
    .title = When do I give notice?
    .line = I give notice only after I've signed.
