"""Everything with I/O: Telegram, storage, scheduling, the local chat and the command line."""
