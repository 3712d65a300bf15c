"""Files that are damaged, invented or far too large, from inside the profile and from outside."""
