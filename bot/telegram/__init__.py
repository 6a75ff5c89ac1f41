"""Telegram: parses updates, makes calls, and interprets failures."""
