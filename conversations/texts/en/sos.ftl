# When someone is not all right. No cheer here, and no diagnosis.

sos-helplines =
    I'm glad you asked. Talking to someone can help, and these people listen:

    { $lines }

    I'll leave everything else until you want to go on.

sos-noticed =
    What you wrote worries me, and it matters more than any interview. Please talk to someone now. These people listen:

    { $lines }

    If you're in danger right now, call your local emergency number. Everything here can wait.

sos-here = I'm here, and there's no hurry. The lines are one tap away. When you want to go on, we go on.

sos-follow_up = I'm looking in after what you wrote. There's nothing you have to do here. Would you like the lines again?
