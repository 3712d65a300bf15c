"""Vandaag: one entry for a work day, what happened, and what is asked again.

``page`` is the page and ``entry_sheet`` the form on it; ``side`` is what stands beside it;
``event_form`` and ``follow_up_form`` open on top.
"""
