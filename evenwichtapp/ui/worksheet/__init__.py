"""A worksheet as one goes through it: a step at a time, kept by itself.

``page`` is the page, ``step`` one step with its ``fields``, ``bar`` what stands below them.
"""
