# What is kept, and how it goes

privacy-what =
    I keep your answers, your list and the times we agreed on. They're encrypted, and I use them only to help you here. Your words never end up in a log.

    You can delete everything at once with /forget. Backups follow within seven days. If you're silent for two years, I ask once, then delete it.

forget-sure =
    This deletes your answers, your list and every plan we've made. It can't be undone.

    Do you want to delete everything?
    .delete = Delete everything
    .keep = Keep everything
    .again = Do you want to delete everything, or keep it?

forget-gone = It's gone, all of it: your answers, your list and your plans. Backups follow within seven days. The messages in this chat are yours to delete. I wish you all the best.

forget-kept = All right, everything stays as it is.
