"""What one person wrote: records, the snapshot of all of them, and the changes between two."""
