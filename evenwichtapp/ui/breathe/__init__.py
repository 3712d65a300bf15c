"""Ademruimte: a short stop, led by a circle or by words alone.

``page`` leads an exercise, ``start`` is where one chooses it, ``circle`` and ``dots`` what moves.
"""
