"""Hulp: what may help in three places, the support circle, and help that is near.

``page`` is the library with its ``filters``; ``intervention_page`` shows one intervention and
``begin_help`` begins it where it is done; ``help_panel`` is what the help button of every page
opens.
"""
