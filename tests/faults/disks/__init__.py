"""Disks and sticks that fill up, take nothing, cannot do everything, or go while in use."""
