# What is kept, and how it goes

privacy-what =
    I keep your answers, your list and our plans. They're encrypted and only used to help you here. Your words never go into technical records.

    You can take it all with you in /export or delete it with /forget. Backups are gone within seven days. If I don't hear from you for two years, I'll ask, then delete it all.

forget-sure =
    This deletes your answers, your list and every plan we've made. It can't be undone.

    Do you want to delete everything?
    .delete = Delete everything
    .keep = Keep everything
    .again = Do you want to delete everything, or keep it?

forget-gone = It's all gone: your answers, your list and your plans. Backups are gone within seven days, and you can delete the messages in this chat yourself. I wish you all the best.

forget-kept = All right, I've kept everything as it is.
