"""Signals: what a diary gives cause to stand still at, as of a day.

``rules/`` holds the rules, each of which declares itself; ``balance/`` the arithmetic of a shifted
level. The frame around them: ``engine`` lets them all speak, ``known`` is what they may know,
``limits`` where they begin to speak, ``merging`` makes one of what says the same, ``answers`` keeps
to what the person said, ``telling`` puts it into words and ``past`` looks back.
"""
