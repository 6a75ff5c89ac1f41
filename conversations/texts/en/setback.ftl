# The setback rehearsal

setback-what =
    { $some ->
        [yes] This is your plan in case of another no: “{ $setback }”. You can keep it or change it.
       *[no] If you've thought about a second no beforehand, it hurts a little less. A plan might be a walk, a good meal, one friend, and no big decisions that day.
    }

    What will you do that evening, and the day after? Type it, or skip.
setback-who = Telling one person soon takes some of the weight off. Is there somebody you'd tell first?
    .someone = Yes, there is
    .alone = Nobody right now
    .again = Is there somebody you could tell, or is there nobody right now?
setback-ready =
    { $some ->
        [yes] I've kept it: “{ $setback }”. When you tell them, say what you need: “No advice tonight, but I'd love a walk.” I hope you won't need it.
       *[no] All right. You can write it down any time in /setback.
    }
setback-alone =
    { $some ->
        [yes] I've kept it: “{ $setback }”. It would be good to find one person to write to before then, and I have a first message for that.
       *[no] It would be good to find one person to write to. I have a first message ready, if you'd like to see it.
    }
