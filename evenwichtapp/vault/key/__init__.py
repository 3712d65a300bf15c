"""What opens the vault: 32 random bytes, in a file that only the person can unwrap.

``key_file`` holds them, with ``wrapping`` by passphrase (``hardness``) and by ``recovery_code``;
``remembered`` is the keyring, ``attempts`` the wait after a wrong passphrase, ``relocking`` a new
key when something opens the vault that should not.
"""
