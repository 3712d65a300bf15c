"""What two or more places show: texts, cards, lines and columns."""
