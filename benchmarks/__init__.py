"""Measured, not tested: kills of the running bot (`make kill`) and its speed beside a plain bot (`make bench`)."""
