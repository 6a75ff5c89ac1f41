"""Maintenance of a database: keys, upgrade, and each night backups, totals and the review of facts."""
