"""Telegram: updates read in, calls made, and what became of them."""
