"""The encrypted file that holds one person's diary, its key, its backups and its lock."""
