"""Instellingen: one module a section, and the forms that they open."""
