"""The copies of a diary.

``backups`` makes them and keeps the right ones, ``backup_file`` packs one for a stick,
``belonging`` tells whose a copy is, ``following`` gives all of them the lock of the diary itself.
"""
