"""Signalen: what the rules say today, what was answered, and the person's own red flags.

``page`` is the page, ``signal_card`` one signal with what may help; the ``own_signal_*`` modules
are the guide to a red flag of one's own.
"""
