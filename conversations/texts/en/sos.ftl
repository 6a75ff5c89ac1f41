# When someone is not all right. No cheer here, and no diagnosis.

sos-helplines =
    I'm glad you asked. Talking to someone can help, and these people listen:

    { $lines }

    Everything else can wait until you want to carry on.

sos-noticed =
    What you wrote worries me, and you matter more than any interview. Please talk to someone now. These people listen:

    { $lines }

    If you're in danger right now, call your local emergency number. Everything here can wait.

# It was done, or the means are there: the emergency number comes first.
sos-now =
    If you've taken something, or you're hurt, call your local emergency number now, even if you feel all right. If anything that could hurt you or others is near you, please move away from it.

    These people listen, and nothing you say will shock them:

    { $lines }

    Everything here can wait.

# A threat against somebody, with a weapon.
sos-armed =
    That sounds as if somebody could get hurt. Please get away from it, or give it to somebody, and talk to someone before anyone is hurt. These people listen:

    { $lines }

    If somebody is in danger right now, call your local emergency number. Everything here can wait.

# Words of another language: `sentence` is in that language.
sos-abroad =
    { $sentence }

    { $lines }

    Everything here can wait.

sos-here = I'm here, and there's no hurry. The helplines are one tap away, and we'll carry on when you want to.

# What they type while everything waits. In each of these the helplines are a tap or a command away.
sos-safe = I'm glad, and thank you for telling me. The helplines are in /sos whenever you want them.
sos-thanks = You're welcome. I'm here, and the helplines are one tap away.
sos-no_need = That's all right, you don't have to call anyone. The helplines are still one tap away, and “{ common-go_on }” takes us back to what we were doing.
sos-onward = All right, let's go on. The helplines are always in /sos.
sos-back = It's good to hear from you. The helplines are in /sos whenever you want them.

sos-follow_up =
    I'm checking in after what you wrote. You don't have to do anything. If you'd like to talk to someone, here are the helplines again:

    { $lines }

# Words that may mean it. Nothing is paused; each of these has a helpline in it.

sos-dying =
    Thank you for telling me. That sounds like a lot to carry, and you don't have to do it alone. You can talk to someone here:

    { $lines }

    I'd rather ask you plainly than guess. Are you having thoughts of ending your life?

sos-again =
    I hear you, and I'm not going anywhere. You can also talk to a person right now:

    { $lines }

    A yes or a no is enough. Are you having thoughts of ending your life?

sos-answer =
    .yes = Yes
    .no = No
    .unsaid = I'd rather not say
    .all_right = I'm all right
    .not_really = Not really

sos-yes =
    Thank you for telling me. It took courage to say that. Please talk to someone now. These people listen, and nothing you say will shock them:

    { $lines }

    If you're in danger right now, call your local emergency number. Everything here can wait.

sos-no =
    I'm glad, and I believe you. If it gets worse, tonight or any other day, you can tell me, or talk to someone here:

    { $lines }

sos-unsaid =
    That's all right, you don't have to tell me. You can tell someone here instead, and you don't need a reason to call:

    { $lines }

# We read too much into what they typed; then their question comes again, or what they typed is taken as what it was.
sos-misread = Sorry, I misread that.
    .over = Sorry, I got that wrong. I won't bring it up again.

sos-use_words = Use what I wrote as my answer

sos-look_in =
    I'm just looking in after yesterday. You don't have to reply. If things are heavy, you can talk to someone here:

    { $lines }

# Somebody else is at risk, or was lost.

sos-at_risk =
    I'm glad they have you. Ask them plainly if they're thinking of suicide, then listen, and don't leave them alone with it. You can call for them, or together:

    { $lines }

    If they're in danger right now, call your local emergency number. And how are you doing with all this?

# They go on about somebody who is at risk.
sos-still =
    Keep trying, and ask somebody close by to go there if you can't. If they may be in danger right now, call your local emergency number. You can also ask here what to do:

    { $lines }

    I'm staying with you. How are you holding up?

sos-lost =
    I'm so sorry. Losing someone like that is a hard kind of grief, and it takes as long as it takes. These people are there for you too:

    { $lines }

    And how are you doing today?

sos-all_right =
    I'm glad to hear it. Being close to this takes a lot out of you, so look after yourself too. You can call any time:

    { $lines }
