"""The way in: files from Evenwicht itself and from other apps, which anybody may have made.

``importing`` tells which kind a file is. Each kind has a reader that gives a ``Source`` within its
``bounds``: ``daylio``, ``own_copy``, ``own_table``, ``column_table``. ``import_plan`` says what
would be added, with ``again`` and ``earlier_table`` for what came before.
"""
