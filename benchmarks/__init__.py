"""Measurements: what kills of the bot lose (`make kill`), and its speed next to a plain bot (`make bench`)."""
