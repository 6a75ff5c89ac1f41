# /write: a page that nobody reads

page-name = your page

page-write =
    The next twenty minutes are yours. Write what happened and how it feels, in as many messages as you like. Spelling doesn't matter.

    Nobody reads it, and I stay quiet. Tap Done to end sooner, or when you've had enough.
    .full =
        That message didn't fit, so it isn't on the page. A page has room for 20,000 characters, and all your pages together for 80,000.

        Tap Done to finish this one. If you need more room, /write is where you can throw an old page away.

page-what_now =
    That's the end of the page. Some people keep it, some are glad to see it go.

    Shall I keep it for you?
    .keep = Keep it
    .delete = Throw it away
    .again = Keep the page, or throw it away?

page-shelf = These are the pages you kept. Which one shall I open?
    .new = A new page
    .again = Which page, or a new one?

page-read =
    { $there ->
        [yes] Here it is, as you wrote it. What shall become of it?
       *[no] That page isn't here any more. Shall we go back?
    }
    .close = Put it back
    .delete =
        { $there ->
            [yes] Throw it away
           *[no] { "" }
        }
    .again = Put it back, or throw it away?

page-kept =
    { $there ->
        [yes] It's kept. /write opens it again, and nobody but you sees it.
       *[no] That page was thrown away, so there's nothing left to keep.
    }
page-blank = An empty page is fine too. It's here whenever you want it.
page-gone = It's gone. Having written it is what helps.
