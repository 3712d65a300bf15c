"""Verloop: the course of the scores, what weighed, and what gave support.

``page`` is the page, ``cards`` and ``table`` what it shows; the others paint a course, a day or a
year.
"""
