"""Terugblik: everything that was written, by day, and what can be gone on with."""
