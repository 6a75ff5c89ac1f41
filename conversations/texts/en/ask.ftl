# /ask: cards of advice, by theme

ask-themes = What's on your mind?
    .again = Pick the one that's closest, and I'll show you what I have.

ask-theme_names =
    .no = After a no
    .words = What their words mean
    .questions = Questions they ask
    .went_wrong = What got in the way
    .history = My history, pay and offers
    .applying = Applying and waiting

ask-theme = You picked “{ $theme }”. Which of these is closest?
    .themes = Something else
    .again = Tap the one that's closest, or “Something else” for the other themes.

# Their words may mean several cards
ask-found = I have something on each of these. Which one do you mean?
    .themes = Something else
    .again = Tap the one you mean, or “Something else” for all the themes.

# Their words mean no card
ask-unknown = I'm sorry, I don't have anything on that yet. Is it close to one of these?
    .again = Pick the one that's closest, and I'll show you what I have.

ask-card =
    { $advice }

    { $from }
    .next =
        { $next ->
            [yes] Show me another way
           *[no] { "" }
        }
    .line =
        { $line ->
            [yes] Put it on my list
           *[no] { "" }
        }
    .others = More on this
    .enough = That helps, thanks
    .again = Do you want more on this, or is that enough for now?
    .then-line = It's on your list of do's now.

# The quiet line under each card
ask-from =
    .research = (From research.)
    .careers = (From careers services.)
    .public = (From public services.)
    .recruiters = (From recruiters.)
    .advisers = (From people who give job advice.)

ask-over = Glad to help. When something else is on your mind, /ask has more.
