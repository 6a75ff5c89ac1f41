"""Everything with I/O: Telegram, storage, scheduling, the local chat and the command line."""

__version__ = "0.2.0"
