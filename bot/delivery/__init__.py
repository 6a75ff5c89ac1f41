"""Delivery: one lane a person, the outbox, its sender, and the scheduler of what is due."""
