"""Asking for feedback: the message, the chase, the requests, the notes they may ask for."""
