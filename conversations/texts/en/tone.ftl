# A look at a message or a post before it is sent. The rules are in tone.toml.

tone-form = I can look for what puts readers off, like bitterness, big claims, too many words, or no clear request. Is it a message to one person, or a post that everyone can see?
    .message = A message to someone
    .post = A post for everyone
    .again = Who is it for: one person, or everyone?
tone-text =
    { $form ->
        [post] Paste or type your whole post here.
       *[message] Paste or type your whole message here.
    } I only look at the words, and I don't keep them afterwards.
tone-found =
    { $count ->
        [one] I'd change one thing.
       *[other] I'd change { $count } things, and this is number { $place }.
    } { $rule ->
        [gaps] There's still a gap to fill: “{ $detail }”. With brackets in it, a message looks copied. Put your own words there, however short.
        [bitter] It's fair to feel that way, but if you write “{ $detail }”, somebody who doesn't know the story may hear a grudge. Say what happened in one plain sentence, or cut it.
        [overclaims] “{ $detail }” is a claim that nobody can check, so it's easy to doubt. Put one thing you did there instead, with a number if you have one.
        [begging] “{ $detail }” makes readers feel sorry for you, but it doesn't tell them how to help. Say exactly what would help you, and leave this part out.
        [no_ask] { $form ->
            [post] Your post doesn't ask for anything, so nobody knows how to help. End with the kind of job you want, and where.
           *[message] Your message doesn't ask for anything, so there's nothing to reply to. End with one small request, like a short call next week.
        }
       *[long] What you wrote has { $detail } words, and most people will read it on a phone. Cut it to about { $form ->
            [post] two hundred
           *[message] a hundred
        }: one line on who you are, one on why you're writing, and the request.
    }

    What do you want to do?
    .next =
        { $more ->
            [yes] See the next one
           *[no] { "" }
        }
    .fine = Leave it as it is
    .rewritten = Paste my new version
    .again = Do you want to see the next one, paste a new version, or leave it as it is?
tone-clear = I found nothing in it that I'd change. Read it out loud once, and if you'd say it that way to their face, it's ready to go.
tone-done = That's fine. They're your words, and you know best who'll read them.
