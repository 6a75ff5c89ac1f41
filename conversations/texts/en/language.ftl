# /language: which languages there are; `count` is how many, `asked` none where no language was named

language-which =
    { $count ->
        [one]
            { $asked ->
                [none] I only write in English so far.
               *[other] I can't write in that language yet. I only write in English so far.
            }
       *[other]
            { $asked ->
                [none] Which language shall I write in?
               *[other] I can't write in that language yet. These I can:
            }
    }
language-set = From now on I'll write in { $name }.
