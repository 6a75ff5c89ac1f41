# Check-ins on applications; see check_ins.ftl.

check_in-application-closes =
    .a =
        You have until { $date } to apply for this one: “{ $applied }”. Twenty minutes on the top third of your CV can be enough for a good application.

        Is tonight a good time for that?
    .b =
        One of the jobs you saved closes on { $date }: “{ $applied }”. If you have all the must-haves and most of the rest, it's worth an hour of your time.

        Do you still want to apply?
    .line = “{ $applied }”: you can apply until { $date }
    .open = { $applied }: apply in time
check_in-application-answer =
    .a =
        They want your answer to this offer by { $date }: “{ $applied }”. If you need a few more days, it's fine to ask for them, and today is better than tomorrow.

        Which way are you leaning?
    .b =
        You have until { $date } to say yes or no to “{ $applied }”. If you're unsure, write down what would have to change for a yes, and ask them for that.

        Where do you stand with it?
    .line = Your answer to “{ $applied }” is due by { $date }
    .open = { $applied }: answer the offer
check_in-application-remind =
    .a =
        You asked me to remind you of this one today: “{ $applied }”.

        What do you want to do about it?
    .b =
        Here's the reminder you set for “{ $applied }”. If you want to ask them where things stand, three friendly sentences are enough.

        What do you want to do?
    .line = Your reminder for “{ $applied }”
    .open = { $applied }
check_in-application-told =
    .a =
        You were expecting an answer to this one by today: “{ $applied }”. A few days' delay is common, and it's rarely about you.

        Have they been in touch?
    .b =
        You were hoping to hear about “{ $applied }” by today. If you don't hear from them today, give them two or three more working days before you ask.

        Is there any news from them?
    .line = You expected an answer to “{ $applied }” by today
    .open = { $applied }: any answer?
