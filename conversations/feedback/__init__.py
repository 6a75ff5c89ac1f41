"""Asking for feedback: the message, following up, the list of requests, access to interview notes."""
