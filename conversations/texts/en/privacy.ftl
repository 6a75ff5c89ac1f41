# What is kept, and how it goes

privacy-what =
    I keep your answers, your list and the times we agreed on. They're encrypted, and I use them only to help you here. Your words never end up in a log.

    You can delete everything at once with /forget. Backups go within seven days. If I don't hear from you for two years, I ask once, then delete it all.

forget-sure =
    This deletes your answers, your list and every plan we've made. It can't be undone.

    Do you want to delete everything?
    .delete = Delete everything
    .keep = Keep everything
    .again = Do you want to delete everything, or keep it?

forget-gone = It's all gone: your answers, your list and your plans. Backups go within seven days. You can delete the messages in this chat yourself. I wish you all the best.

forget-kept = All right, everything stays as it is.
