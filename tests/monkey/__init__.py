"""Somebody who does anything at all in the real window, and what may not come of it."""
