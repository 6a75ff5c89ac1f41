# Their data in their hands: /export, /share, and a file of theirs that comes back

# ------------------------------------------------------------------ what they told us, in words

export-title = What you told Rebound
export-made = Written on { $date }, from your chat with Rebound.
export-section =
    .list = Your list
    .interviews = Your interviews
    .applications = Your applications
    .week = Your week
    .people = People you know
    .plans = Your plans
    .questions = Questions and stories
    .mood = How you've been
    .pages = Private pages
    .log = Your log of what happened
export-week =
    .goal = Applications a week you're aiming for: { $words }
    .plan = Your plan: { $words }
export-no_note = You haven't written anything about them yet.
export-no_answer = You haven't written down an answer to this one yet.

# ------------------------------------------------------------------ /export

export-what =
    I'll put your answers, your list, your applications and your plans into one file. You can read it, keep it, or send it back to me to carry on from there.

    Some things only go in if you tick them. Do you want any of these in the file?
    .pages =
        { $pages ->
            [yes] My private pages
           *[no] { "" }
        }
    .log =
        { $log ->
            [yes] My log of what happened
           *[no] { "" }
        }
    .again = Tick what you want in the file, then tap Done. If you tick nothing, I'll leave those things out.
export-file =
    Here's everything you told me, { $pages ->
        [yes] { $log ->
            [yes] with your private pages and your log.
           *[no] with your private pages.
        }
       *[no] { $log ->
            [yes] with your log.
           *[no] in one file.
        }
    } The file isn't encrypted, so keep it where nobody else can read it.

    To carry on from here another day, or with another copy of Rebound, send the file back to me.
export-lost = I couldn't put the file together just now, and nothing of yours has changed. Please try again in a few minutes.
export-empty = You haven't told me anything yet that I could put in a file. Come back to /export once you have.

# ------------------------------------------------------------------ /share

share-what =
    A coach, a friend or an adviser can help more when they see where you are. I'll make one page of what you tick, and you send it to them yourself.

    What do you want on the page?
    .list = My list
    .interviews = My interviews
    .applications = My applications
    .week = My plan for the week
    .people =
        { $people ->
            [yes] People I know, with their names
           *[no] { "" }
        }
    .mood =
        { $mood ->
            [yes] How I've been
           *[no] { "" }
        }
    .pages =
        { $pages ->
            [yes] My private pages
           *[no] { "" }
        }
    .log =
        { $log ->
            [yes] My log of what happened
           *[no] { "" }
        }
    .again = Tick everything that may go on the page, then tap Done.
share-title = My job search
share-made = These are my notes from Rebound, which calls me “you”. I made this page on { $date }.
share-file =
    Here's your page. Open it and read it through before you send it to anybody{ $private ->
        [yes] , because there are private things on it.
       *[no] .
    }

    I haven't sent it to anyone. The file isn't encrypted, so whoever has it can read it.

# ------------------------------------------------------------------ a file that comes back

import-found =
    This file is from Rebound. It has { $interviews ->
        [0] no interviews
        [one] one interview
       *[other] { $interviews } interviews
    }, { $items ->
        [0] no lines
        [one] one line
       *[other] { $items } lines
    } for your list and { $applications ->
        [0] no applications
        [one] one application
       *[other] { $applications } applications
    }.{ $pages ->
        [yes] { " " }Your private pages would stay as they are.
       *[no] { "" }
    }
import-sure =
    If I take it, it replaces what you've told me here, and that can't be undone. For a copy of what's here, send /export first.

    What do you want to do?
    .replace = Replace with the file
    .keep = Keep what's here
    .again = Do you want to replace everything with the file, or keep what's here?
import-done =
    Welcome back. I have { $interviews ->
        [0] no interviews
        [one] your interview
       *[other] { $interviews } interviews
    }, { $items ->
        [0] no lines
        [one] one line
       *[other] { $items } lines
    } on your list and { $applications ->
        [0] no applications
        [one] one application
       *[other] { $applications } applications
    }, with your plans and settings.

    I won't bring up what was due while you were away. From here on, I'll check in as we agreed.
import-kept = All right, I've left everything as it was.
import-foreign = I couldn't find anything from Rebound in that file, so I haven't changed anything.
import-newer = That file was made by a newer version of Rebound, so I can't read it yet. I haven't changed anything.
import-lost = I couldn't get that file from Telegram, so I haven't changed anything. Could you send it once more?
import-large = That file is too big for me: I can open up to 10 MB. I haven't changed anything.
import-no_columns = I can't tell which column has the companies, so I haven't changed anything. Name it “Company” in the first row, and send me the file again.
import-no_rows = You have all of these here already, so there's nothing to add.
import-sheet =
    I found { $count ->
        [one] one application
       *[other] { $count } applications
    } in your spreadsheet{ $there ->
        [0] .
        [one] , plus one that's here already.
       *[other] , plus { $there } that are here already or don't fit.
    } These are the columns I understood: { $columns }.
import-rows =
    Do you want to add them to your applications?
    .add = Add them
    .leave = Leave them out
    .again = Do you want me to add what's in your spreadsheet, or leave it?
import-added =
    I've added { $count ->
        [one] one application
       *[other] { $count } applications
    } from your spreadsheet. You can see where each one stands in /applications.
