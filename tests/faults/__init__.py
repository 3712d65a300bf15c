"""Proofs by breaking things: short with every test run, in full by ``python -m tests.faults``.

``killed`` stops processes, ``disks`` takes the disk away, ``files`` damages what is read,
``windows`` types at random, ``clock`` turns the time; ``figures`` counts what went wrong.
"""
