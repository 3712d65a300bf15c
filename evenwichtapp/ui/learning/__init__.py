"""Leren: short pieces to read, one page each, with a question and something to do at work.

``page`` is the list, ``piece_page`` one of them.
"""
