# The setback rehearsal

setback-what =
    { $some ->
        [yes] Here's your plan in case you get another no: “{ $setback }”. You can keep it or change it.
       *[no] Another no hurts a little less if you have a plan. It could be a walk, a good meal, one friend, and no big decisions that day.
    }

    What would you do that night, and the day after? { $some ->
        [yes] Type your new plan, or skip to keep this one.
       *[no] Type whatever comes to mind.
    }
setback-who = Telling someone early takes some of the weight off. Is there somebody you'd tell first?
    .someone = Yes, there is
    .alone = Nobody right now
    .again = Is there somebody you could tell, or is there nobody right now?
setback-ready =
    { $some ->
        [yes] I've saved your plan: “{ $setback }”. When you tell somebody, say what you need: “No advice tonight, but I'd love a walk.” I hope you won't need the plan.
       *[no] That's fine. You can write a plan whenever you like in /setback.
    }
setback-alone =
    { $some ->
        [yes] I've saved your plan: “{ $setback }”. It would help to have one person to write to. I have a first message ready, if you'd like to see it.
       *[no] It would help to have one person to write to. I have a first message ready, if you'd like to see it.
    }
