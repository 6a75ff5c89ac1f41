# /questions stories: five stories of theirs

stories-shelf =
    { $count ->
        [0] Five true stories answer most of what you'll be asked: a success, a hard problem, a conflict, a mistake, something you learned fast. Start with the one that comes to mind first.
        [one] You have one story so far. Three to five are enough to answer most questions.
       *[other] You have { $count } stories so far. Three to five are enough to answer most questions.
    }{ $full ->
        [yes] { " " }That's as many as I can keep, so change or delete one to tell another.
       *[no] { "" }
    }

    { $count ->
        [0] Do you want to tell me one?
       *[other] Which one do you want to look at?
    }
    .add =
        { $full ->
            [yes] { "" }
           *[no] Tell a story
        }
    .undo =
        { $undo ->
            [yes] Undo my last change
           *[no] { "" }
        }
    .again = Tap a story to look at it, or tell a new one.
    .then-undo = I've undone that.
stories-gone_by = a story that's gone

stories-title =
    What do you want to call your story? Any name that reminds you of it is fine, like “The Saturday the power went out”.

    Type it in a few words.
stories-write =
    { $part ->
        [what] What happened? Keep it to one or two sentences, because the interviewer only needs to know where you were and what was at stake.
        [did] What did you do? This is the part they listen for, so say “I” wherever it was you.
       *[end] How did it end? If there's a number, use it: “We opened on time, and nobody left.” If it ended badly, say what you changed.
    }

    Type it in one line.
stories-shows =
    What does “{ $title }” show about you? Then I can tell you which questions it fits.

    Tap everything that fits, then Done.
    .success = Something I'm proud of
    .problem = Solving a hard problem
    .conflict = Sorting out a conflict
    .mistake = A mistake and what changed
    .learning = Learning something fast
    .pressure = Staying calm under pressure
    .again = Which of these does the story show? You can tap more than one.
stories-part =
    .what = What happened
    .did = What I did
    .end = How it ended
    .shows = It shows
stories-one =
    “{ $title }”{ $lines ->
        [none] { "" }
       *[other] { "\u000A" }{ $lines }
    }

    Tell it out loud once, and you'll notice what's missing. What do you want to do with it?
    .change = Change something
    .enough = That's all for now
    .delete = Delete it
    .again = Do you want to change this story, delete it, or leave it as it is?
stories-which =
    “{ $title }”

    What do you want to change about it?
    .title = Its name
    .what = What happened
    .did = What I did
    .end = How it ended
    .shows = What it shows
    .again = Which part of the story do you want to change?
stories-retitle =
    Right now it's called “{ $title }”. What do you want to call it?

    Type the new name.
stories-rewrite =
    { $part ->
        [what] What happened?
        [did] What did you do?
       *[end] How did it end?
    }{ $words ->
        [none] { "" }
       *[other] { " " }Right now it says “{ $words }”.
    }

    Type it in one line, or skip to keep what's there.
stories-gone = I've deleted that story. Is that what you wanted?
    .fine = Yes, that's right
    .undo = Undo
    .again = Do you want the story back, or did you mean to delete it?
    .then-undo = I've put it back.
stories-kept =
    { $count ->
        [0] All right. You can tell a story whenever one comes to mind.
       *[other] All right. When one of your stories fits a question, I'll tell you.
    }
stories-full = You have { $most } stories now, and I can't keep any more. To tell another, change or delete one first.
