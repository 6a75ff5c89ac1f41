# Check-ins on applications; see check_ins.ftl.

check_in-application-closes =
    .a =
        The last day to apply for this one is { $date }: { $applied }. Twenty minutes on the top third of your CV is enough for a good application.

        Is tonight a good time for it?
    .b =
        This one closes on { $date }: { $applied }. If you have all its must-haves and most of the rest, it's worth the hour.

        Do you still want to apply?
    .line = { $applied }: the last day to apply is { $date }
    .open = { $applied }: apply in time
check_in-application-remind =
    .a =
        You asked me to bring this one up today: { $applied }.

        What do you want to do about it?
    .b =
        Here's the reminder you set for { $applied }. If you want to ask where things stand, three friendly sentences are enough.

        What do you want to do?
    .line = Your reminder for { $applied }
    .open = { $applied }
check_in-application-told =
    .a =
        You were expecting to hear about { $applied } by today. A few days' delay is common, and it's rarely about you.

        Have they been in touch?
    .b =
        Today is the day you were expecting to hear about { $applied }. If it's quiet, give them two or three more working days before you ask.

        Is there any news from them?
    .line = The answer about { $applied } was due today
    .open = { $applied }: any answer?
