"""A window in which anything is typed in any order, and what a locked one leaves in memory."""
