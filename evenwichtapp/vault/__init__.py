"""The encrypted file that holds one person's diary, its key, its backups and its lock.

``vault`` is one open vault with its ``open_file``, ``opening`` what has to be right before that.
``unfinished`` ends what was stopped half-way, ``checking`` looks it over, ``migrating`` brings an
older one up to date, ``restoring`` puts a backup in its place, ``forgetting`` takes out for good.
"""
