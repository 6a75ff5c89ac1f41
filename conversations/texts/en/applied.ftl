# /applied: the quick way to log applications

applied-what =
    Where did you apply, and for which job? You can type several, one per line, and add details: Acme, cook, via LinkedIn, closes 5 May.

    Type it like this: Company, Role.
applied-shorter = One of those is longer than { $limit } characters, so I haven't added any yet. Type just the company and the job, and add a note to it later.
applied-count =
    { $count ->
        [one] Do you mean one application, or is “{ $words }” the name of the company?
       *[other] Do you mean { $count } applications, or is “{ $words }” the name of the company?
    }
    .several =
        { $count ->
            [one] One, and I'll name it
           *[other] { $count }, and I'll name them
        }
    .company = It's the company
    .again = Is that the number of applications, or the name of the company?
applied-left = That's fine, I haven't added anything.
applied-noted = { $said }
applied-added =
    { $count ->
        [one] { $unsent ->
            [yes] I've added “{ $applied }” to the jobs you want to apply for.
           *[no] I've added this one: “{ $applied }”{ $read }
        }
       *[other] I've added these { $count }:

        { $lines }

        { "" }
    }{ $unsent ->
        [yes] { "" }
       *[no] { $count ->
            [one] { "\u000A" }
           *[other] { "" }
        }That makes { $sent ->
            [one] one application
           *[other] { $sent } applications
        } in the last seven days{ $goal ->
            [0] .
           *[other] , and your goal is { $goal }.
        }
    }
# What was read of one beside its name: "· said no, 20 November".
applied-read =
    { " " }· { $stage }{ $day ->
        [none] { "" }
       *[other] , { $day }
    }{ $closes ->
        [none] { "" }
       *[other] , closes { $closes }
    }
applied-ahead = You wrote “{ $words }” for “{ $applied }”, but that day is still to come. I've put today for now, and you can change that under its details.
applied-and_more = … and { $count } more
applied-alike =
    { $same ->
        [yes] You already have “{ $applied }” from { $day }. Is it the same one?
       *[no] You also have “{ $applied }” there from { $day }. Is it the same job?
    }
applied-full =
    { $count ->
        [one] I can keep { $most } applications, so there was no room for one of them. Delete some that are over, and it will fit.
       *[other] I can keep { $most } applications, so there was no room for { $count } of them. Delete some that are over, and they will fit.
    }

# What else /applied does. With an empty log there is only one thing to say.
applied-list =
    { $all ->
        [0] You haven't logged any applications yet. To log one, type it like this: “/applied Acme, cook”.
       *[other] { $sent ->
            [0] You haven't logged any applications in the last seven days.
            [one] You've logged one application in the last seven days.
           *[other] You've logged { $sent } applications in the last seven days.
        }{ $goal ->
            [0] { "" }
           *[other] { " " }Your goal is { $goal }.
        } These are the latest:

        { $lines }
    }
applied-undone = I've taken this one out: “{ $applied }”{ "\u000A" }If that was a mistake, log it again with /applied.
applied-undone_already = That one isn't in your log any more, so there's nothing to undo.
applied-undo = Remove the last one
applied-import =
    Yes, you can bring in a whole spreadsheet. Save it as a CSV file and send me that file here. Its first row names the columns, and only “Company” has to be there. I'll tell you what I've found before I add anything.

    For a few rows, copy them and paste them after /applied. A file from /export works too.
applied-help =
    Here's what you can type:

    /applied Acme, cook · adds an application
    /applied Acme, cook; Globex, chef, via LinkedIn · adds two
    /applied found: Acme, cook, closes 5 May · a job you haven't applied for yet
    /applied list · how many this week, and the latest ones
    /applied undo · removes the last one you added
