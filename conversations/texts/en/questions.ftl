# /questions: the questions they were asked, across interviews

questions-bank =
    { $some ->
        [yes] { $count ->
            [one] You've saved one question, { $rough ->
                [0] and it hasn't felt rough so far.
               *[other] and it felt rough.
            }
           *[other] You've saved { $count } questions, { $rough ->
                [0] and none of them has felt rough so far.
                [one] and one of them felt rough, so it comes first.
               *[other] and { $rough } of them felt rough, so they come first.
            }
        }
       *[no] Interviewers tend to ask the same things. Save what they asked you, and you'll get fewer surprises next time.
    }{ $full ->
        [yes] { " " }I can only keep { $most }, so delete one to make room.
       *[no] { "" }
    }{ $again ->
        [none] { "" }
       *[other] { "\u000A\u000A" }These came up more than once:{ "\u000A" }{ $again }
    }

    { $some ->
        [yes] Which one do you want to look at?
       *[no] Do you want to note a question, or start with three that nearly everybody gets?
    }
    .usual =
        { $some ->
            [yes] { "" }
           *[no] Start with the usual three
        }
    .add =
        { $full ->
            [yes] { "" }
           *[no] Note a question
        }
    .practise =
        { $practise ->
            [yes] Practise
           *[no] { "" }
        }
    .stories = My stories
    .undo =
        { $undo ->
            [yes] Undo my last change
           *[no] { "" }
        }
    .again = Tap the question you want to look at, or note another one.
    .then-undo = I've undone that.
    .then-usual = I've added these three. You can delete the ones you don't need.
questions-not_undone = There's nothing to undo. I only remember your last ten changes.
questions-option =
    { $felt ->
        [rough] Rough: “{ $text }”
        [okay] Okay: “{ $text }”
        [strong] Strong: “{ $text }”
       *[other] “{ $text }”
    }
questions-again = { $text } ({ $times } times)
questions-nowhere = None of these
questions-gone_by = a question that's gone

# ------------------------------------------------------------------ noting some

questions-words =
    { $place ->
        [none] What did they ask you?
       *[other] What did they ask you at { $place }?
    } The questions that threw you are the most useful to have.

    Type them the way you remember them, one per line.
    .elsewhere =
        { $others ->
            [yes] It was at another interview
           *[no] { "" }
        }
questions-shorter =
    One of these is too long for me to keep. I've saved any others that fit. A question can be up to { $limit } characters long.

    Type a shorter version of it.
questions-too_long = One of these is too long, so I've left it out. A question can be up to { $limit } characters long.
questions-which = Which interview was it?
    .again = Tap the interview where they asked you this.

questions-felt =
    “{ $text }”{ $times ->
        [0] { "" }
        [one] { "" }
       *[other] { " " }has come up { $times } times now.
    }

    How did your answer feel while you were giving it?
    .strong = Strong
    .okay = Okay
    .rough = Rough
    .again = Did your answer feel strong, okay or rough?

questions-frame =
    Nearly everybody has a question that trips them up, and ten quiet minutes with yours will help. Here's a reminder to give yourself: “{ $frame }”

    { $story ->
        [none] You could begin like this: “{ $opener }”
       *[other] Your story “{ $story }” fits here. You could begin like this: “{ $opener }”
    }

    Do you want to write down your first sentence now?
    .write = Write my first sentence
    .card =
        { $card ->
            [yes] Show me an example
           *[no] { "" }
        }
    .later = Another time
    .again = Do you want to write your first sentence now, or another time?
questions-any_frame = Give my answer in one sentence, then one example: what I did, and how it ended.
questions-card =
    { $advice }
    .write = Write my own
    .later = That's enough for now
    .again = Do you want to write your own now, or is that enough for today?
questions-answer =
    { $answer ->
        [yes] “{ $text }”

            You've already written an answer to this one. What you type now will replace it.
       *[no] “{ $text }”

            How would you begin your answer? Once the first sentence is there, the rest follows more easily.
    }

    Type it the way you'd say it out loud, or skip. I can keep up to 2,000 characters.
    .then = I've kept that with the question, so you can read it before the next interview.

questions-opener =
    .about_yourself = I'm a …, and what I do best is …
    .why_job = Two things in your job ad made me apply. The first is …
    .why_us = What drew me to you is …
    .why_leave = I've learned a lot where I am, and now I'd like to do more …
    .strength = People come to me when …
    .weak_point = I used to …, so now I …
    .hard_situation = Last year we had a week when …
    .conflict = A colleague and I disagreed about …
    .mistake = I once …, and it was my mistake.
    .pressure = When it gets busy, the first thing I do is …
    .proudest = The thing I'd show you first is …
    .boss_says = My manager once told me that I …
    .five_years = I'd like to be the person people here ask about …
    .why_you = You're looking for three things, and the first is …
    .ask_them = What would you want done in the first ninety days?
    .gap = I was away from work for …, and that's settled now.
    .let_go = That job ended because …
    .pay_asked = From what I've seen for this work here, I'd expect between … and …
    .any = Yes. The best example is …

# ------------------------------------------------------------------ one by itself

questions-met =
    { $place ->
        [none] Somewhere else
       *[other] { $place }
    }: { $felt ->
        [strong] felt strong
        [okay] felt okay
        [rough] felt rough
       *[other] you haven't said how it felt
    }
questions-one =
    “{ $text }”{ $lines ->
        [none] { "" }
       *[other] { "\u000A" }{ $lines }
    }

    Here's a reminder to give yourself: “{ $frame }”{ $story ->
        [none] { "" }
       *[other] { " " }Your story “{ $story }” fits here.
    }

    { $answer ->
        [yes] Your own answer is below. What do you want to do with it?
       *[no] You haven't written an answer yet. What do you want to do?
    }
    .answer =
        { $answer ->
            [yes] Change my answer
           *[no] Write my answer
        }
    .card =
        { $card ->
            [yes] Show me an example
           *[no] { "" }
        }
    .change = Change the question
    .enough = That's all for now
    .again = Do you want to work on the answer, change the question, or stop here?
questions-change =
    “{ $text }”

    What do you want to change about it?
    .edit = The wording
    .felt = How it felt
    .delete = Delete it
    .again = Do you want to reword it, change how it felt, or delete it?
questions-edit =
    Right now it says “{ $text }”. How did they actually put it?

    Type the new words.
questions-refelt =
    “{ $text }”

    How did your answer feel the last time they asked you this?
    .strong = Strong
    .okay = Okay
    .rough = Rough
    .again = Did it feel strong, okay or rough?
questions-gone = I've deleted that question, and your answer with it. Is that what you wanted?
    .fine = Yes, that's right
    .undo = Undo
    .again = Do you want the question back, or did you mean to delete it?
    .then-undo = I've put it back.

questions-noted =
    { $count ->
        [0] All right, there's nothing on your list of questions yet.
        [one] That's your first question, and it's in /questions from now on.
       *[other] You have { $count } questions in /questions now.
    }{ $again ->
        [none] { "" }
       *[other] { " " }{ $before ->
            [none] “{ $again }” came up before, so it's worth having an answer ready.
           *[other] “{ $again }” came up at { $before } too, so it's worth having an answer ready.
        }
    }
questions-kept =
    { $count ->
        [0] All right. You can note a question whenever you like.
       *[other] All right. Your questions are here whenever you need them. Have a look before the next interview.
    }
questions-full = You have { $most } questions now, and I can't keep any more. Delete one you no longer need, then send me the rest again.
