# Several applications in one sentence (conversations/applications/sentences).

applications-set =
    { $what ->
        [none] That's how they stood already, so I haven't changed anything.
        [delete] { $count ->
            [one] I've deleted this one from your list:
           *[other] I've deleted these { $count } from your list:
        }
        [no] { $count ->
            [one] I'm sorry about that one. I've noted the no:
           *[other] I'm sorry, { $count } noes at once are hard to read. I've noted them:
        }
        [interview] { $count ->
            [one] That's good news, and I've noted it:
           *[other] That's good news: { $count } places want to meet you. I've noted it:
        }
        [offer] { $count ->
            [one] That's very good news, and I've noted it:
           *[other] That's very good news: { $count } offers. I've noted them:
        }
       *[mixed] { $count ->
            [one] I've changed where this one stands:
           *[other] I've changed where these { $count } stand:
        }
    }

    { $lines }
applications-set_unknown =
    { $count ->
        [one] “{ $names }” isn't in your list, so there was nothing to change.
       *[other] These aren't in your list, so there was nothing to change: { $names }.
    }
applications-set_several = You have more than one application at “{ $names }”, so I haven't touched those. Which one do you mean?
applications-set_add = Add { $name }
