# Tip 4: what impressed goes to the do's, what didn't to the don'ts

lessons-name = Learn from it

lessons-drafts =
    { $which ->
        [both] Here's a do and a don't from what you told me. You can change the words later.

            { $heading_do }
            • { $do }

            { $heading_dont }
            • { $dont }

            What do you want to put on your list?
        [do] Here's a do you could start with, from what you told me:

            { $heading_do }
            • { $do }

            Do you want to put it on your list?
        [dont] Here's a don't you could start with, from what you told me:

            { $heading_dont }
            • { $dont }

            Do you want to put it on your list?
       *[none] You've already decided about my first two suggestions. What else do you want to put on your list?
    }
    .keep_both =
        { $which ->
            [both] Put both on my list
           *[other] { "" }
        }
    .keep_do =
        { $which ->
            [both] Just the do
            [do] Put it on my list
           *[other] { "" }
        }
    .keep_dont =
        { $which ->
            [both] Just the don't
            [dont] Put it on my list
           *[other] { "" }
        }
    .each =
        { $open ->
            [0] { "" }
            [1] { $which ->
                [none] Show me the last one
                [dont] What could I do instead?
               *[other] { "" }
            }
           *[other] Show me all { $open }, one by one
        }
    .own = I'll write my own
    .again =
        { $which ->
            [both] Do you want to keep both, keep only one, see them one by one, or write your own?
            [none] Do you want to see what's left, or write your own?
           *[other] Do you want to put it on your list, see what's left, or write your own?
        }

# What the employer said, which the person finishes into a line of their own.
lessons-point =
    Here's what you wrote about the employer's reason: “{ $said }”. Let's start there, because the next { $stopped ->
        [none] interviewer
       *[other] employer
    } may notice the same thing.

    { $fix ->
        [none] How would you finish the sentence “Next time I'll ...” with something you can do { $stopped ->
            [none] during the interview?
           *[other] when you apply?
        }
       *[other] How would you finish the sentence “Next time I'll ...”? Here's what often helps in a similar situation: “{ $fix }”.
    }

    Type the end of the sentence.

lessons-one =
    { $kind ->
        [said] { $fix ->
            [none] Here's what you wrote about the employer's reason: “{ $text }”. Only you can say what you'd do differently next time.
           *[other] Here's what you wrote about the employer's reason: “{ $text }”. In a similar situation, this usually helps: “{ $fix }”
        }

            What do you want to put on your list?
        [do] Here's something you could do { $stopped ->
            [none] in your next interview:
           *[other] next time:
        }

            { $text }

            Do you want to put it on your list?
       *[dont] Here's something { $stopped ->
            [none] you could avoid in your next interview:
           *[other] to avoid next time:
        }

            { $text }

            You could do this instead: { $fix }
            Or make a plan: { $plan }

            A plan usually works best. Which one do you want?
    }
    .keep =
        { $kind ->
            [said] { "" }
            [do] Put it on my list
           *[dont] The don't
        }
    .fix =
        { $kind ->
            [said] { $fix ->
                [none] { "" }
               *[other] That one
            }
            [do] { "" }
           *[dont] What to do instead
        }
    .plan =
        { $kind ->
            [said] { "" }
            [do] { "" }
           *[dont] The plan
        }
    .drop =
        { $kind ->
            [said] Nothing about this
            [do] Leave it out
           *[dont] None of them
        }
    .edit = In my own words
    .again =
        { $kind ->
            [said] { $fix ->
                [none] Do you want to put it in your own words, or leave it out?
               *[other] Do you want to put that one on your list, use your own words, or leave it out?
            }
            [do] Do you want to put it on your list, leave it out, or use your own words?
           *[dont] Which do you want on your list: the don't, what to do instead, the plan, your own words, or none of them?
        }

lessons-reword =
    { $kind ->
        [said] Here's what you wrote about the employer's reason: “{ $text }”. How would you finish the sentence “Next time I'll ...”?
        [do] Here's how I'd word the do: { $text }
       *[dont] Here's how I'd word the don't: { $text }
    }

    { $kind ->
        [said] { "" }
       *[other] How would you say it to yourself in a hurry?{ " " }
    }{ $stopped ->
        [none] Type a few words you'll recognise on a nervous morning.
       *[other] Type a few words you'll recognise right away.
    }

lessons-turns =
    { $stopped ->
        [none] A don't only tells you what to avoid. In the room, it helps more to know what to do instead.
       *[other] A don't only tells you what to avoid. On the day, it helps more to know what to do instead.
    }

    Which of these would you like to turn into something to do?
    .fine = They're fine as they are
    .again = Which one do you want to turn into a do, or are they fine as they are?

lessons-turn =
    You want to avoid this: { $text }

    What will you do instead if it happens again? { $paper ->
        [yes] A plan works well, like “If I'm in a hurry, I'll send one application instead of three”. Type yours in a few words.
       *[no] A plan works well, like “If I ramble, I'll stop and ask a question”. Type yours in a few words.
    }
    .then = { list_practice-do_words.then }

lessons-own_do =
    { $stopped ->
        [none] What do you want to do next time you're in the room? Pick something small enough to do right there, like “Ask what they liked about the last person”.
       *[other] What do you want to do the next time you apply? Pick something small enough to do right away, like “Read the job ad twice before I write”.
    }

    Type it in a few words you'll remember.
    .again = Think of your next interview or application. What is one small thing you want to do there? Type it in a few words.

lessons-own_dont =
    And what do you want to stop doing from now on? { $paper ->
        [yes] Choose something you'd notice yourself doing, like sending everyone the same letter.
       *[no] Choose something you'd notice yourself doing, like talking over people.
    }

    Type it in a few words you'll remember.
    .again = What is one thing that didn't help, and that you won't do next time? Type it in a few words.

lessons-end =
    { $some ->
        [yes] That's tip 4 done. You've turned a bad day into something useful.
       *[no] That's tip 4 done. Nothing went on your list this time, which is perfectly fine.
    }

lessons-full = Your list is full at 100 lines, so I couldn't add everything. That's tip 4 done. You can take some lines off in tip 5.

# What to do about their words where nobody there met the person.
lessons-proof = Put one thing that proves them wrong at the top of my CV
