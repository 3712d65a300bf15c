"""Whom one can turn to: one's own support circle, and the help that is near.

``help_panel`` is what the help button of every page opens; a number is only ever shown and copied.
"""
