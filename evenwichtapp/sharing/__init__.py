"""The way out and the way in: files that a person takes along or brings with them.

``into`` is the way in. The way out is an ``Order`` in one of the ``formats``.
"""
