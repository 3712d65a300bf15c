"""Coming in and going out: the first start, unlocking, locking, rescue and backups.

``welcome`` is the first start, ``unlock`` every later one, ``rescue`` what is shown when the diary
does not open, ``show_code`` the recovery code and ``backups_page`` the copies.
"""
