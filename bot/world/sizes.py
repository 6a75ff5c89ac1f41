"""Telegram's size limits, for splitting messages. Outside passes them on to conversations/."""

from conversations import Sizes

TELEGRAM = Sizes(message=4096, copied=256)
CAPTION = 1024  # UTF-16 code units, like a message's
