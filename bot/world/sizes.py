"""What Telegram takes: calls are cut by it, and Outside tells conversations/ of it."""

from conversations import Sizes

TELEGRAM = Sizes(message=4096, copied=256)
CAPTION = 1024  # UTF-16 units, as a message's
