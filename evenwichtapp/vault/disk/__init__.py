"""The encrypted file where it lies.

``cipher`` opens the connection, ``journal`` tells what a crash left to be played back, ``swapping``
puts another file in its place as one step. ``surroundings`` and ``remnants`` tell what lies around
it, each a ``finding``; ``profile_lock`` is who may write.
"""
