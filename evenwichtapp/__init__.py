"""Evenwicht: keep an eye on your own balance as a caregiver."""

__version__ = "0.1.0"
