"""Patterns in one person's own diary, as plain series and plain sentences."""
