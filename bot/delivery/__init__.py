"""Delivery: one lane per person, the outbox, its sender, and the scheduler for what is due."""
