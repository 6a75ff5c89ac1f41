"""The six tips, a module with a dialogue for each."""
