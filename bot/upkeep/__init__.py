"""What is done at night: backups, totals, the review of facts."""
