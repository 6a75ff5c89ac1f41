"""The six tips: one tip, one table."""
