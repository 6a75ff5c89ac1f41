# /language: which languages there are; `count` is how many, `asked` none where no language was named

language-which =
    { $count ->
        [one]
            { $asked ->
                [none] So far I can only write in English.
               *[other] I can't write in that language yet. So far I only write in English.
            }
       *[other]
            { $asked ->
                [none] Which language do you want me to write in?
               *[other] I can't write in that language yet. These are the ones I know:
            }
    }
language-set = From now on, I'll write in { $name }.
