"""What the window has done elsewhere, and what it keeps of it meanwhile.

``vault_work`` is all that is done in the ``vault_thread``, ``background`` a thread for what needs
no vault, and ``asked_by`` tells whether who asked is still there. ``drafts`` is what is being
typed, ``undo_steps`` what can be taken back. The session holds them together.
"""
