# The setback rehearsal

setback-what =
    { $some ->
        [yes] You wrote for a second no: “{ $setback }” It can stay, or change.
       *[no] Thinking of a second no now takes some of its sting away. It doesn't call it up.
    }

    What will you do that evening, and the day after? Type it, or skip.
setback-who = Is there somebody you'd tell first?
    .someone = Yes, there is
    .alone = Nobody just now
    .again = Is there somebody, or nobody just now?
setback-ready =
    { $some ->
        [yes] It's kept: “{ $setback }” I hope you won't need it.
       *[no] All right. It's here whenever you want to write it down.
    }
setback-alone =
    { $some ->
        [yes] It's kept: “{ $setback }” One person to write to may be worth finding before that.
       *[no] One person to write to may be worth finding. I have a first message for it.
    }
