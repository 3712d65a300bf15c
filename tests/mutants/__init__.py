"""Does a test notice when a rule breaks? Small faults are put in, one at a time, and counted."""
