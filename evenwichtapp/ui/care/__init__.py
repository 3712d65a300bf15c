"""Hulp: what may help in three places.

``page`` is the library with its ``filters``; ``intervention_page`` shows one intervention and
``begin_help`` begins it where it is done; ``people`` holds whom one can turn to.
"""
