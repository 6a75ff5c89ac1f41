"""What keeps a database in order: its keys, its upgrade, and at night backups, totals and the review of facts."""
