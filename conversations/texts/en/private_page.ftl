# /write: a page that nobody reads

page-name = your page

page-about =
    Writing about a bad day takes some of the weight off. Writing about what you care about reminds you that you're more than one interview.

    Which would help more today?
    .happened = What happened
    .values = What matters to me
    .again = Do you want to write about what happened, or about what matters to you?

page-write =
    The next twenty minutes are yours. Write about what happened and how it feels, in as many messages as you like. Spelling doesn't matter.

    Nobody reads it, and I won't answer until the time is up. If you've had enough before then, tap Done.
    .full =
        That message didn't fit, so it isn't on your page. A page has room for 20,000 characters, and all your pages together have room for 80,000.

        Tap Done to finish this one. If you need more room, you can throw an old page away in /write.

page-values =
    The next fifteen minutes are yours. Choose two or three things that matter to you, like family, fairness or making things. Write about why they matter, and a time you lived by them.

    Nobody reads it, and I won't answer until the time is up. To finish sooner, tap Done.
    .full = { page-write.full }

page-what_now =
    That's the end of your page. Some people like to keep what they wrote, and others feel better once it's gone.

    Do you want to keep it?
    .keep = Keep it
    .delete = Throw it away
    .again = Do you want to keep the page, or throw it away?

page-shelf = These are the pages you've kept. Which one do you want to open?
    .new = Start a new page
    .again = Do you want to open one of these pages, or start a new one?

page-read =
    { $there ->
        [yes] Here's your page, just as you wrote it. What do you want to do with it?
       *[no] That page isn't here any more. Do you want to go back?
    }
    .close =
        { $there ->
            [yes] Put it back
           *[no] Go back
        }
    .delete =
        { $there ->
            [yes] Throw it away
           *[no] { "" }
        }
    .again =
        { $there ->
            [yes] Do you want to put it back, or throw it away?
           *[no] Tap “Go back”, and we'll leave it there.
        }

page-kept =
    { $there ->
        [yes] I've kept it. You can open it again in /write, and nobody sees it but you.
       *[no] You've thrown that page away, so there's nothing left to keep.
    }
page-blank = An empty page is fine, too. It's here whenever you want to write.
page-gone = It's gone. Writing it down is the part that helps, and you've done that.
