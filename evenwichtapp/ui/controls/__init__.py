"""What one presses, types in or chooses from, with its ring of focus and how it is painted."""
