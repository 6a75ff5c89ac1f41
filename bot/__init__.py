"""How it gets there: Telegram, storage, time, the local chat and the command line."""
