# What is kept, and how it goes

privacy-what =
    I keep your answers, your list and the times we agreed. They're encrypted, and used for nothing but this.
    No one's words are written to a log.

    /forget deletes it all at once. Backups follow within seven days. After two years of silence I ask once, then delete it.

forget-sure =
    This deletes your answers, your list and every plan we made. It can't be undone.

    Shall I delete everything?
    .delete = Delete everything
    .keep = Keep it
    .again = Delete it all, or keep it?

forget-gone = It's gone: your answers, your list, your plans. Backups follow within seven days. Messages in this chat are yours to delete. I wish you well.

forget-kept = All right. Everything stays as it is.
