"""Delen: taking a part of the diary along, and bringing in what another app wrote.

``page`` chooses between the two; ``choice`` and ``side`` are what goes out; the
``import_*`` modules are the way in.
"""
