"""The records of a diary as rows.

``layout`` tells which tables a file holds and ``rows`` reads them, both without SQLModel;
``writing`` writes a change through ``tables``.
"""
