"""What charts of several places draw with: the line of days, bars, and the marks of a day."""
